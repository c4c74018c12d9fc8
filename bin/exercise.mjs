// npm run exercise [-- --once] [--json FILE] [--lang ar|en|fr]: sets up what is missing, then three states play the exchange.
import { buildWeb } from './build-web.mjs';
import { foundNode, missNode } from './found-node.mjs';
import { installMissing } from './install.mjs';
import { runProgram } from './run-program.mjs';

const installed = installMissing();
const node = installed ? foundNode() : undefined;
if (installed && node === undefined) missNode();
if (node === undefined) process.exitCode = 1;
else {
  buildWeb(node);
  runProgram(node, 'exercise/main.ts', process.argv.slice(2));
}

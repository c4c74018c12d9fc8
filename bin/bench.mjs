// npm run bench [-- PART …]: sets up what is missing, then prints the figures.
import { foundNode, missNode } from './found-node.mjs';
import { installMissing } from './install.mjs';
import { runProgram } from './run-program.mjs';

const node = installMissing() ? foundNode() : undefined;
if (node !== undefined) runProgram(node, 'bench/run.ts', process.argv.slice(2));
else {
  missNode();
  process.exitCode = 1;
}

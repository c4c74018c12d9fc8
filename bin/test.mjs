// npm test: sets up what is missing, then runs every test. Arguments name files or folders to run only these.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildWeb } from './build-web.mjs';
import { foundNode, missNode, root } from './found-node.mjs';
import { installMissing } from './install.mjs';

process.exitCode = test();

function test() {
  if (!installMissing()) return 1;
  const node = foundNode();
  if (node === undefined) {
    missNode();
    return 1;
  }
  if (!buildWeb(node)) return 1;
  const runner = join(root, 'test/run.ts');
  return spawnSync(node, [runner, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

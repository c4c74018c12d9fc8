// npm run bench: sets up what is missing, then prints the figures.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, node24, root } from './setup.mjs';

ensureInstalled();
const { status } = spawnSync(node24(), [join(root, 'bench/run.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

// npm test: sets up what is missing, then runs every test. Arguments name files or folders to run only these.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, ensureWeb, node24, root } from './setup.mjs';

ensureInstalled();
ensureWeb();
const runner = join(root, 'test/run.ts');
const { status } = spawnSync(node24(), [runner, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;

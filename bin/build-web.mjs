// Runs on Node 18 and newer, without dependencies.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { environment, root, say } from './found-node.mjs';

const built = join(root, 'dist', 'web', 'index.html');
const stamp = join(root, 'dist', 'web.sources');

/** Builds the web application when it is missing or its sources have changed. Gives whether it stands. */
export function buildWeb(node) {
  if (!existsSync(join(root, 'web', 'index.html'))) return false;
  const sources = hashOfSources();
  if (existsSync(built) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return true;
  say('تُبنى واجهة الويب…', 'Building the web application…', "Construction de l'application web…");
  rmSync(stamp, { force: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) {
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stamp, sources);
    return true;
  }
  say(
    'تعذّر بناء واجهة الويب، والسبب أعلاه.',
    'The web application could not be built; the reason stands above.',
    "L'application web n'a pas pu être construite ; la raison figure ci-dessus.",
  );
  return false;
}

/** The web's own files, and the code beside it that it imports. */
function hashOfSources() {
  const hash = createHash('sha256');
  const files = ['web', 'src'].flatMap((folder) => filesBelow(join(root, folder)));
  const single = ['vite.config.ts', 'package.json', 'package-lock.json'].map((name) => join(root, name));
  for (const file of [...files, ...single].filter((name) => existsSync(name)))
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

function filesBelow(folder) {
  // Node 18 has no toSorted.
  return (
    readdirSync(folder, { withFileTypes: true })
      // oxlint-disable-next-line unicorn/no-array-sort
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesBelow(path);
        return entry.name.includes('.test.') ? [] : [path];
      })
  );
}

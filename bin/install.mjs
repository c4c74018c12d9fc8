// Runs on Node 18 and newer, without dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './found-node.mjs';

const windows = process.platform === 'win32';

/** Whether `node_modules` stands and is not older than what `package-lock.json` asks for. */
function isInstalled() {
  const done = join(root, 'node_modules', '.package-lock.json');
  return existsSync(done) && statSync(done).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** Installs what is missing, with npm's own progress shown. No package's scripts are run. Gives whether all stands. */
export function installMissing() {
  if (isInstalled()) return true;
  say('تُثبَّت الحزم المطلوبة…', 'Installing what is missing…', 'Installation de ce qui manque…');
  // `npm ci` refuses a lock file that leaves out other platforms' packages; `npm install` takes it as it is.
  if (npm('ci') || npm('install', '--no-save')) return true;
  say(
    'تعذّر التثبيت. تحقق من الاتصال بالإنترنت ومن رسالة npm أعلاه.',
    'The installation failed. Check the internet connection and the message of npm above.',
    "L'installation a échoué. Vérifiez la connexion et le message de npm ci-dessus.",
  );
  return false;
}

function npm(...command) {
  const args = [
    ...command,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ];
  const script = process.env.npm_execpath;
  const own = script?.endsWith('.js') === true;
  const { status } = spawnSync(own ? process.execPath : windows ? 'npm.cmd' : 'npm', own ? [script, ...args] : args, {
    cwd: root,
    // What npm says goes beside the results of a command, not among them.
    stdio: ['ignore', 2, 2],
    shell: windows && !own,
  });
  return status === 0;
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usual = [
  process.env['MITHAQ_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium is on this machine: one that is installed, or Playwright's own. */
export function findChromium(): string | undefined {
  return [...usual, chromium.executablePath()].find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** Gets a Chromium where there is none, by the system's packages or Playwright's installer, and says what it does. */
export function ensureChromium(say: (line: string) => void): string | undefined {
  const found = findChromium();
  if (found !== undefined) return found;
  for (const [command, ...args] of ways()) {
    say(`no Chromium on this machine; trying: ${[command, ...args].join(' ')}`);
    spawnSync(command ?? '', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const now = findChromium();
    if (now !== undefined) return now;
  }
  return undefined;
}

function ways(): string[][] {
  const root = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const packages = [
    ['apt-get', 'update', '-q'],
    ['apt-get', 'install', '-qy', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
  ];
  return [
    ...(root ? packages : []),
    [process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium-headless-shell'],
  ];
}

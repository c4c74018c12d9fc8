// Runs the tests in two kinds of process and closes with one line: N passed, N failed.
import { spawn } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { ensureChromium } from './chromium.ts';
import { failure, toldIn, watchFailures } from './failed.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: string[];
  /** What stands before the last line: a line for each test that failed or was skipped. */
  told: string[];
}

// Every file that boots a node is a process of its own: they need not each strip and compile the same modules.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../node_modules/.cache/mithaq/compiled');
const wanted = process.argv.slice(2);
const tally: Tally = { passed: 0, failed: 0, skipped: [], told: [] };

// What a module promises, beside its subject: one process, so that the engine is compiled once.
const beside = await filesOf('src/**/*.test.ts', 'web/**/*.test.ts', 'bench/**/*.test.ts');
// What crosses modules boots whole nodes, kills processes, drives a browser: a process each.
const whole = await filesOf('test/**/*.test.ts');

if (whole.some((file) => file.includes('browser'))) {
  const browser = ensureChromium((line) => process.stderr.write(`test: ${line}\n`));
  if (browser === undefined) process.stderr.write('test: NO CHROMIUM: the browser tests cannot run\n');
  else process.env['MITHAQ_CHROMIUM'] = browser;
}
process.stdout.write(
  `test: engine ${process.env['MITHAQ_DATABASE_URL'] === undefined ? 'embedded' : 'PostgreSQL server'}\n`,
);
// Each side keeps about one core busy: where there is a browser to drive, all else runs in a process of its own meanwhile.
const browser = whole.filter((file) => file.includes('/browser/'));
const nodes = whole.filter((file) => !file.includes('/browser/'));
const together = browser.length > 0 && beside.length > 0;
// The browser's side has less to do: a third of the nodes go with it.
const withBrowser = together ? nodes.slice(Math.ceil((nodes.length * 2) / 3)) : [];
const rest = [...beside, ...nodes.filter((file) => !withBrowser.includes(file))];
const apart = together ? inOwnProcess(rest) : undefined;
if (apart === undefined && beside.length > 0) await go(beside, { isolation: 'none' });
const here = [...browser, ...(apart === undefined ? nodes : withBrowser)];
if (here.length > 0) await go(here, { isolation: 'process', concurrency: 1 });
if (apart !== undefined) addApart(await apart);

const skips = tally.skipped.length === 0 ? '' : `, ${tally.skipped.length} skipped`;
const skippedInCi = process.env['CI'] !== undefined && tally.skipped.length > 0;
if (skippedInCi) process.stdout.write('a skipped test is a failed one in CI\n');
for (const line of tally.skipped) process.stdout.write(`SKIPPED: ${line}\n`);
for (const line of tally.told) process.stdout.write(`${line}\n`);
process.stdout.write(
  `${tally.passed} passed, ${tally.failed + (skippedInCi ? tally.skipped.length : 0)} failed${skips}\n`,
);
process.exit(tally.failed > 0 || skippedInCi || tally.passed === 0 ? 1 : 0);

async function filesOf(...patterns: string[]): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(patterns)) files.push(file);
  return files.filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part))).sort();
}

/** Runs these files by this program again; what it printed, and whether it went through. */
function inOwnProcess(files: string[]): Promise<{ printed: string; code: number | null }> {
  const child = spawn(process.execPath, [...process.execArgv, import.meta.filename, ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ printed: Buffer.concat(chunks).toString('utf8'), code }));
  });
}

/** Prints what ran apart after what ran here, so that no line stands between two others, and counts it. */
function addApart({ printed, code }: { printed: string; code: number | null }): void {
  process.stdout.write(printed);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed/m.exec(printed.split('\n').slice(-3).join('\n')) ?? [];
  tally.passed += Number(passed ?? 0);
  tally.told.push(...toldIn(printed));
  // A process that died has no last line; it is not a run without failures.
  const died = passed === undefined || (code !== 0 && failed === '0');
  if (died) tally.told.push(failure('the process apart', `ended with ${code}`));
  tally.failed += died ? 1 : Number(failed);
}

async function go(files: string[], how: { isolation: 'none' | 'process'; concurrency?: number }): Promise<void> {
  const stream = run({ files, ...how, timeout: 15 * 60_000 });
  stream.on('test:pass', ({ details, skip, name }) => {
    if (skip !== undefined && skip !== false) tally.skipped.push(typeof skip === 'string' ? `${name}: ${skip}` : name);
    else if (details.type !== 'suite') tally.passed += 1;
  });
  const failures = watchFailures(stream, process.cwd());
  stream.compose(new spec()).pipe(process.stdout, { end: false });
  await new Promise((resolve) => stream.on('end', resolve));
  tally.failed += failures.length;
  tally.told.push(...failures);
}

// Runs the tests in two kinds of process and closes with one line: N passed, N failed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
// Each of two sides keeps about one core busy. Where there is a browser to drive, all beside its subject runs in a process
// of its own meanwhile; where there is a server, each side has half, since no test meets another in its schema.
const browser = whole.filter((file) => file.includes('/browser/'));
const nodes = whole.filter((file) => !file.includes('/browser/'));
const server = process.env['MITHAQ_DATABASE_URL'] !== undefined;
const isApart = process.send !== undefined;
const halved = server && !isApart && beside.length > 1;
const theirs = halved ? beside.filter((_, at) => at % 2 === 1) : browser.length > 0 ? beside : [];
const apart = theirs.length > 0 ? inOwnProcess(theirs) : undefined;
const ours = beside.filter((file) => !theirs.includes(file));
if (ours.length > 0) await go(ours, { isolation: 'none' });
if (browser.length > 0) await go(browser, { isolation: 'process', concurrency: 1 });
// Whole nodes go to whichever side is free: how long each side takes is another thing on every machine.
if (apart === undefined && nodes.length > 0) await go(nodes, { isolation: 'process', concurrency: 1 });
for (let file = await next(); file !== undefined; file = await next()) await go([file], { isolation: 'process' });
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

/** The next file that is nobody's yet; in the process apart, asked of the one that began it. */
async function next(): Promise<string | undefined> {
  if (!isApart) return apart === undefined ? undefined : nodes.shift();
  const answer = once(process, 'message') as Promise<[{ file?: string }]>;
  process.send?.('next');
  return (await answer)[0].file;
}

/** Runs these files by this program again, then what it asks for; what it printed, and whether it went through. */
function inOwnProcess(files: string[]): Promise<{ printed: string; code: number | null }> {
  const child = spawn(process.execPath, [...process.execArgv, import.meta.filename, ...files], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  child.on('message', () => child.send({ file: nodes.shift() }));
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
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

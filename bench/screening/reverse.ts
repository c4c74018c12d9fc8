// One new designation against a book: time to the first row and to the whole answer, loading, memory, restart.
// node bench/screening/reverse.ts [rows=1000000] [threads=2]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameCutoff } from '../../src/finance/screening/engine/name-cutoff.ts';
import { openCrew } from '../../src/finance/screening/engine/crew.ts';
import type { FedRow } from '../../src/finance/screening/engine/protocol.ts';
import { inventedSubject } from '../../src/finance/screening/invented.ts';
import { lookupKeys } from '../../src/finance/screening/lookup-keys.ts';
import { boundedNames, kindOf } from '../../src/finance/screening/question.ts';
import { DEFAULT_THRESHOLD } from '../../src/names/index.ts';
import { inventedBook } from './invented-book.ts';

const rows = Number(process.argv[2] ?? 1_000_000);
const threads = Number(process.argv[3] ?? 2);
const how = { urgency: 'batch', patience: 600_000 } as const;
const crew = openCrew(threads, (error) => console.error(error));
const book = 'bench';
const bodies = new Map<string, string>();

let from = performance.now();
await crew.all('open-book', () => ({ book, file: undefined }), how);
let batch: FedRow[] = [];
const feed = async () => {
  const shares = crew.lanes.map((): FedRow[] => []);
  for (const row of batch) shares[crew.shareOf(row.key)]?.push(row);
  batch = [];
  await crew.all('feed-rows', (share) => ({ book, rows: shares[share] ?? [] }), how);
};
for (const row of inventedBook(rows)) {
  const body = JSON.stringify(row);
  if (bodies.size < 200_000) bodies.set(row.key, body);
  batch.push({ key: row.key, body });
  if (batch.length === 2000) await feed();
}
await feed();
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);
console.log(`index of ${rows} rows in ${threads} threads: ${seconds(from)} s, ${megabytes()} MB resident`);

const queries = [...inventedBook(rows, 1)].filter((_, index) => index % Math.ceil(rows / 40) === 7);
const times: number[] = [];
const first: number[] = [];
const searched: number[] = [];
let compared = 0;
let found = 0;
for (const row of queries) {
  const subject = inventedSubject('bench', [...row.names, 'زبير بن قنبر المعراجي', 'Zubayr bin Qanbar al-Miraji'], {
    birthDates: row.birthDate === undefined ? [] : [{ date: row.birthDate.date }],
  });
  const names = boundedNames(subject.names.map((name) => name.full));
  const sought = {
    names,
    kind: kindOf(subject.schema),
    keys: lookupKeys(subject),
    cutoff: nameCutoff(DEFAULT_THRESHOLD),
  };
  const start = performance.now();
  const answers = crew.lanes.map(async (lane) => {
    const keys = await lane.ask('reverse', { book, sought }, { urgency: 'now' });
    searched.push(performance.now() - start);
    compared += keys.length;
    const held = keys.flatMap((key) => bodies.get(key) ?? []);
    const judged = await lane.ask('judge', { subject, rows: held }, { urgency: 'now' });
    return judged.filter((explanation) => explanation.score >= DEFAULT_THRESHOLD).length;
  });
  first.push(await Promise.race(answers.map((answer) => answer.then(() => performance.now() - start))));
  for (const count of await Promise.all(answers)) found += count;
  times.push(performance.now() - start);
}
console.log(
  `reverse, one subject of three names: first answer p50 ${at(first, 0.5)} ms, complete p50 ${at(times, 0.5)} ms, p99 ${at(times, 0.99)} ms; searched after ${at(searched, 0.5)} ms, ${Math.round(compared / queries.length)} rows compared, ${Math.round(found / queries.length)} found`,
);

const directory = mkdtempSync(join(tmpdir(), 'mithaq-bench-'));
from = performance.now();
const saved = await crew.all('save-book', (share) => ({ book, file: join(directory, `${share}`), cursor: rows }), how);
console.log(`snapshot: ${Math.round(saved.reduce((sum, each) => sum + each.bytes, 0) / 1e6)} MB in ${seconds(from)} s`);
from = performance.now();
const opened = await crew.all('open-book', (share) => ({ book, file: join(directory, `${share}`) }), how);
console.log(`restart from it: ${opened.reduce((sum, each) => sum + each.rows, 0)} rows in ${seconds(from)} s`);
rmSync(directory, { recursive: true });
await crew.stop();

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
function at(all: readonly number[], share: number): string {
  const sorted = all.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

// npm run bench [-- names|screening|books|finance|exchange …]: prints every figure of the parts named, one process each.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const data = process.env['MITHAQ_DATA_SETS'] ?? join(import.meta.dirname, '../../shared/data');
const real = [`${data}/lists/un_consolidated_2018-10-29.xml`, `${data}/lists/ofac_2021-07`];

/** Each part's programs with their words, in order; each runs alone, so that one does not warm or starve another. */
const parts: Readonly<Record<string, readonly (readonly [program: string, ...words: string[]])[]>> = {
  names: [['names/run.ts'], ['names/screen.ts'], ['peers/run.ts']],
  screening: [['screening/batch.ts', `${data}/peers/yente/negatives_us.csv`, ...real], ['screening/reverse.ts']],
  books: [['books/import.ts']],
  finance: [['finance/designations.ts']],
  exchange: [
    ['exchange/primitives.ts'],
    ['exchange/ingest.ts'],
    ['exchange/read.ts'],
    ['exchange/desk.ts'],
    ['exchange/taxii.ts'],
    ['exchange/catch-up.ts'],
    ['exchange/peers.ts'],
  ],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => parts[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`bench: no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}\n`);
  process.exit(2);
}

process.stdout.write(
  `${cpus()[0]?.model ?? 'cpu'} × ${cpus().length}, ${Math.round(totalmem() / 1024 ** 3)} GiB, Node ${process.version}\n`,
);
let failed = 0;
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  for (const [program, ...words] of parts[name] ?? []) {
    const file = join(import.meta.dirname, program);
    if (!existsSync(file)) throw new Error(`bench: ${program} is not there`);
    process.stdout.write(`\n── ${name}: ${program}\n`);
    const { status } = spawnSync(process.execPath, ['--max-old-space-size=8192', file, ...words], { stdio: 'inherit' });
    if (status !== 0) failed += 1;
  }
}
process.exitCode = failed > 0 ? 1 : 0;

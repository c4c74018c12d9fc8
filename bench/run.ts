// npm run bench [-- names|screening|books|finance|pact|exchange …]: prints every figure of the parts named, one process each.
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { partsOf } from './parts.ts';

const parts = partsOf(process.env['MITHAQ_DATA_SETS'] ?? join(import.meta.dirname, '../../shared/data'));

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
    process.stdout.write(`\n── ${name}: ${program}\n`);
    const { status } = spawnSync(process.execPath, ['--max-old-space-size=8192', file, ...words], { stdio: 'inherit' });
    if (status !== 0) failed += 1;
  }
}
process.exitCode = failed > 0 ? 1 : 0;

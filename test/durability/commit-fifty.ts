// A process that commits fifty times and says how many fsyncs that took.
import { statSync } from 'node:fs';
import { sql } from 'kysely';
import { openDatabase, transaction } from '#base';

const [directory = '', ledger = ''] = process.argv.slice(2);
const count = (): number => statSync(ledger).size;
await using opened = await openDatabase({ kind: 'directory', directory });
await sql`create table note (n int)`.execute(opened.db);
const before = count();
for (let n = 0; n < 50; n += 1) await transaction(opened.db, (tx) => sql`insert into note values (${n})`.execute(tx));
process.stdout.write(String(count() - before));

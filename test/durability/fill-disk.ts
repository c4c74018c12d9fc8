// A process that writes until the disk is full, saying each number once it was committed.
import { sql } from 'kysely';
import { openDatabase } from '#base';

const [directory = ''] = process.argv.slice(2);
const opened = await openDatabase({ kind: 'directory', directory });
await sql`create table if not exists note (n int primary key, filling text)`.execute(opened.db);
const { rows } = await sql<{ n: number }>`select coalesce(max(n), 0) as n from note`.execute(opened.db);
let n = rows[0]?.n ?? 0;
try {
  for (;;) {
    n += 1;
    await sql`insert into note values (${n}, (select string_agg(md5(${n}::text || i), '') from generate_series(1, 3000) i))`.execute(
      opened.db,
    );
    process.stdout.write(`${n}\n`);
  }
} catch (error) {
  process.stdout.write(`refused: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(7);
}

import { sql } from 'kysely';
import type { Tx } from '#base';
import type { Reader } from '../reader.ts';

/**
 * Reads for somebody outside as the role `mithaq_reader`, whose row-level security shows what stands under the reader's
 * keys and nothing else: the second lock, should a query ever forget its condition. Where the database would not make
 * the role (a server without the right), the first lock stands alone.
 */
export async function asReader<T>(tx: Tx, reader: Reader, read: (tx: Tx) => Promise<T>): Promise<T> {
  if (reader.kind === 'local') return read(tx);
  await sql`select set_config('mithaq.reader_keys', ${reader.keys.join(',')}, true),
    (select set_config('role', rolname, true) from pg_roles
      where rolname = 'mithaq_reader' and pg_has_role(rolname, 'member'))`.execute(tx);
  // When the read fails, the transaction is lost, and with it the role.
  const result = await read(tx);
  await sql`select set_config('role', 'none', true), set_config('mithaq.reader_keys', '', true)`.execute(tx);
  return result;
}

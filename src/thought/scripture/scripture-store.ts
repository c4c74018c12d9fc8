import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { Scripture } from '../citations/scripture.ts';

export interface ImportedScripture {
  edition: string;
  title: string;
  sha256: string;
  notice: string;
  fileName: string;
  by: string;
  at: Date;
}

export async function listImported(tx: Tx): Promise<ImportedScripture[]> {
  const { rows } = await sql<ImportedScripture>`
    select edition, scripture_title as title, sha256, notice, file_name as "fileName", by_name as by, added_at as at
    from thought_scripture order by added_at, edition`.execute(tx);
  return rows;
}

export async function rawOf(tx: Tx, edition: string): Promise<Uint8Array | undefined> {
  const { rows } = await sql<{ raw: Uint8Array }>`select raw from thought_scripture where edition = ${edition}`.execute(
    tx,
  );
  return rows[0]?.raw;
}

/** Writes a text with the bytes of its file; false where this edition is here already. */
export async function insertScripture(
  act: Act,
  { edition, title, sha256, notice }: Scripture,
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
): Promise<boolean> {
  const { rows } = await sql`
    insert into thought_scripture (edition, scripture_title, sha256, notice, file_name, raw, by_id, by_name, added_at)
    values (${edition}, ${title}, ${sha256}, ${notice}, ${fileName}, ${Buffer.from(bytes)}, ${act.actor.id},
      ${act.actor.name}, ${act.clock.now()})
    on conflict (edition) do nothing returning edition`.execute(act.tx);
  return rows.length > 0;
}

export async function deleteScripture(tx: Tx, edition: string): Promise<boolean> {
  const { rows } = await sql`delete from thought_scripture where edition = ${edition} returning edition`.execute(tx);
  return rows.length > 0;
}

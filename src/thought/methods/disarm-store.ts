import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { Mending, ReadDisarm } from './read-disarm.ts';

export interface LoadedDisarm {
  sha256: string;
  fileName: string;
  version: string;
  notice: string;
  mended: readonly { fault: Mending; count: number }[];
  techniques: number;
  by: string;
  at: string;
}

/** Puts a bundle in the place of the one that is here. */
export async function replaceDisarm(act: Act, read: ReadDisarm, fileName: string): Promise<void> {
  await clearDisarm(act.tx);
  await sql`
    insert into thought_disarm (sha256, file_name, disarm_version, notice, mended, by_id, by_name, added_at)
    values (${read.sha256}, ${fileName}, ${read.version}, ${read.notice}, ${JSON.stringify(read.mended)}::jsonb,
      ${act.actor.id}, ${act.actor.name}, ${act.clock.now()})`.execute(act.tx);
  await sql`
    insert into thought_disarm_technique (code, stix_id, title, description, tactics)
    select t.code, t."stixId", t.title, t.description, array(select jsonb_array_elements_text(t.tactics))
    from jsonb_to_recordset(${JSON.stringify(read.techniques)}::jsonb)
      as t(code text, "stixId" text, title text, description text, tactics jsonb)`.execute(act.tx);
}

/** Takes the bundle out; false where none is here. */
export async function clearDisarm(tx: Tx): Promise<boolean> {
  await sql`delete from thought_disarm_technique`.execute(tx);
  const { rows } = await sql`delete from thought_disarm returning sha256`.execute(tx);
  return rows.length > 0;
}

export async function findDisarm(tx: Tx): Promise<LoadedDisarm | undefined> {
  const { rows } = await sql<Omit<LoadedDisarm, 'at'> & { at: Date }>`
    select sha256, file_name as "fileName", disarm_version as version, notice, mended, by_name as by, added_at as at,
      (select count(*)::int from thought_disarm_technique) as techniques
    from thought_disarm`.execute(tx);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))[0];
}

/** What the bundle calls these techniques, by code. */
export async function techniquesOf(
  tx: Tx,
  codes: readonly string[],
): Promise<ReadonlyMap<string, { title: string; description: string; tactics: readonly string[] }>> {
  const { rows } = await sql<{ code: string; title: string; description: string; tactics: string[] }>`
    select code, title, description, tactics from thought_disarm_technique
    where code = any(${codes}::text[])`.execute(tx);
  return new Map(rows.map(({ code, ...said }) => [code, said]));
}

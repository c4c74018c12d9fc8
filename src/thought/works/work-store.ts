import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { CorpusView } from './contract.ts';
import type { WorkLine } from './work-line.ts';

export interface NewCorpus {
  name: string;
  notice: string;
  fileName: string;
  sha256: string;
  bytes: number;
}

/** Writes a corpus with its texts; undefined where this very file is here already. */
export async function insertCorpus(
  act: Act,
  { name, notice, fileName, sha256, bytes }: NewCorpus,
  lines: readonly WorkLine[],
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into thought_corpus (id, corpus_name, notice, file_name, sha256, bytes, texts, by_id, by_name, added_at)
    values (${act.newId()}, ${name}, ${notice}, ${fileName}, ${sha256}, ${bytes}, ${lines.length}, ${act.actor.id},
      ${act.actor.name}, ${act.clock.now()})
    on conflict (sha256) do nothing returning id`.execute(act.tx);
  const id = rows[0]?.id;
  if (id === undefined) return undefined;
  for (let from = 0; from < lines.length; from += 1000)
    await sql`
      insert into thought_work_text (corpus, kind, work_name, edition, locator, said, grade, grader)
      select ${id}, kind, work, edition, locator, text, grade, grader
      from json_to_recordset(${JSON.stringify(lines.slice(from, from + 1000))}::json)
        as l(kind text, work text, edition text, locator text, text text, grade text, grader text)`.execute(act.tx);
  return id;
}

export async function listCorpora(tx: Tx, id?: string): Promise<CorpusView[]> {
  const { rows } = await sql<Omit<CorpusView, 'addedAt' | 'bytes'> & { addedAt: Date; bytes: string | number }>`
    select id, corpus_name as name, notice, file_name as "fileName", sha256, bytes, texts, by_name as "addedBy",
      added_at as "addedAt"
    from thought_corpus where ${id === undefined ? sql`true` : sql`id = ${id}`} order by added_at, id`.execute(tx);
  return rows.map((row) => ({ ...row, bytes: Number(row.bytes), addedAt: row.addedAt.toISOString() }));
}

export async function deleteCorpus(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`delete from thought_corpus where id = ${id} returning id`.execute(tx);
  return rows.length > 0;
}

export interface Place {
  work: string;
  edition: string;
  locator: string;
}

/** What stands at a place, in every corpus that has it. */
export async function textsAt(tx: Tx, { work, edition, locator }: Place) {
  const { rows } = await sql<{ corpus: string; kind: string; text: string; grade: string; grader: string }>`
    select c.corpus_name as corpus, t.kind, t.said as text, t.grade, t.grader from thought_work_text t
    join thought_corpus c on c.id = t.corpus
    where t.work_name = ${work} and t.edition = ${edition} and t.locator = ${locator}
    order by c.added_at, c.id`.execute(tx);
  return rows;
}

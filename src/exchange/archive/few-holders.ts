import { sql } from 'kysely';
import type { Database, Tx } from '#base';

const SAMPLE = 1_000;
const COMMON = 5;
const FEW = 1_000;

/**
 * The numbers of the records that hold these words (`searchQuery`), whoever may see them, where they are few; undefined
 * where they are many: then whoever looks for the newest of them walks down a list and meets them soon. The index of
 * words knows no order: to find the newest of many in it, all of them would be read and sorted.
 */
export async function fewHolders(tx: Database | Tx, words: string): Promise<number[] | undefined> {
  const { rows: newest } = await sql<{ n: number }>`select count(*) as n
    from (select search from exchange_record order by seq desc limit ${SAMPLE}) r
    where search::tsvector @@ ${words}::tsquery`.execute(tx);
  if ((newest[0]?.n ?? 0) >= COMMON) return undefined;
  const { rows } = await sql<{ seq: number }>`with held as materialized (
      select seq from exchange_record where search::tsvector @@ ${words}::tsquery
    ) select seq from held limit ${FEW + 1}`.execute(tx);
  return rows.length > FEW ? undefined : rows.map(({ seq }) => seq);
}

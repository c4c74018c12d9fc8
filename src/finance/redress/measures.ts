import { sql } from 'kysely';
import type { Act, Database, Tx } from '#base';
import { effectFor } from '../national-decisions/index.ts';
import { ordersOf } from '../orders/index.ts';
import type { RedressFile } from './file-store.ts';

type Links = Pick<RedressFile, 'alert' | 'subject' | 'case_id' | 'kind'>;

/** Freezes about what a file is linked to. */
export async function freezesOf(db: Database | Tx, { alert, subject }: Pick<Links, 'alert' | 'subject'>) {
  if (alert === null && subject === null) return [];
  const orders = await ordersOf(db, alert !== null ? { alert } : { subject: subject ?? '' });
  return orders.filter(({ kind }) => kind === 'freeze');
}

/** A freeze that is being prepared and has not been served: the person must not learn of it. */
const unserved: ReadonlySet<string> = new Set(['proposed']);
const wasServed: ReadonlySet<string> = new Set(['served', 'released']);

/**
 * Whether words of our own tell the person nothing new. They do not where the measure has been served, or where the list
 * itself is published; they do where one is only prepared, and where none exists: "we hold nothing" told to some would
 * tell all the others that we hold something.
 */
export async function mayGiveReasons(act: Pick<Act, 'tx'>, file: Links): Promise<boolean> {
  const freezes = await freezesOf(act.tx, file);
  if (freezes.some(({ state }) => unserved.has(state))) return false;
  if (await matchPrepared(act.tx, file, freezes.length > 0)) return false;
  if (freezes.some(({ state }) => wasServed.has(state))) return true;
  return file.kind === 'delisting' && (await isPublished(act.tx, file));
}

/** A match that was confirmed or proposed, for which no order has gone out yet. */
async function matchPrepared(tx: Tx, { alert, subject }: Links, ordered: boolean): Promise<boolean> {
  if (ordered && alert !== null) return false;
  const { rows } = await sql`select 1 from finance_alert a
    where (a.id = ${alert}::uuid or (${alert}::uuid is null and a.subject = ${subject}::uuid))
      and a.state in ('proposed','decided') and a.verdict = 'same'
      and not exists (select 1 from finance_order o where o.alert = a.id and o.kind = 'freeze'
        and o.state in ('served','released'))
    limit 1`.execute(tx);
  return rows.length > 0;
}

/** Lists that anybody may read: not those made of what other members tell us. */
async function isPublished(tx: Tx, { subject }: Links): Promise<boolean> {
  if (subject === null) return false;
  const { rows } = await sql`select 1 from finance_subject s where s.id = ${subject}::uuid
    and s.status = 'listed' and s.list not like 'alliance-%'`.execute(tx);
  return rows.length > 0;
}

/** Whether any national decision gives effect to what the file is about. */
export async function hasEffect(tx: Tx, file: Pick<Links, 'subject' | 'case_id'>): Promise<boolean> {
  if (file.case_id !== null) {
    const { rows } = await sql`select 1 from finance_case where id = ${file.case_id}::uuid and effect`.execute(tx);
    if (rows.length > 0) return true;
  }
  return file.subject !== null && (await effectFor(tx, file.subject)) !== undefined;
}

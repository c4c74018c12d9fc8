import { type Selectable, sql } from 'kysely';
import type { Act, Tx } from '#base';
import { type Reader, seenBy } from './may-see.ts';
import { type GroupTables, seen } from './tables.ts';

export type LedgerEntry = Selectable<GroupTables['military_ledger_entry']>;
export type Reopening = Selectable<GroupTables['military_ledger_reopening']>;
export type ToldEntry = LedgerEntry & { reopened: Reopening | null };

/** Holds a lineage's ledger for the rest of the transaction: of two people, one comes second. */
export const lockLedger = (tx: Tx, theatre: string, head: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`military-ledger ${theatre} ${head}`}))`.execute(tx);

export async function findEntry({ tx, actor }: Pick<Act, 'tx'> & Reader, id: string): Promise<LedgerEntry | undefined> {
  const { rows } = await sql<LedgerEntry>`select * from military_ledger_entry
    where id = ${id} and ${seenBy({ actor }, sql`desk`)}`.execute(tx);
  return rows[0];
}

export async function insertEntry(
  act: Act,
  entry: Omit<
    LedgerEntry,
    | 'id'
    | 'number'
    | 'by_id'
    | 'by_name'
    | 'at'
    | 'status'
    | 'signer_id'
    | 'signer_name'
    | 'signed_at'
    | 'signer_reason'
  >,
): Promise<string> {
  const id = act.newId();
  const by = { by_id: act.actor.id, by_name: act.actor.name, at: act.clock.now() };
  await seen(act.tx)
    .insertInto('military_ledger_entry')
    .values({ id, ...entry, ...by, status: 'waiting' })
    .execute();
  return id;
}

export async function settleEntry(
  act: Act,
  entry: LedgerEntry,
  said: { approve: boolean; reason: string } | 'withdrawn',
): Promise<void> {
  await seen(act.tx)
    .updateTable('military_ledger_entry')
    .set(
      said === 'withdrawn'
        ? { status: 'withdrawn' }
        : {
            status: said.approve ? 'signed' : 'refused',
            signer_id: act.actor.id,
            signer_name: act.actor.name,
            // A clock that stepped back makes nobody's word older than the first one's.
            signed_at: new Date(Math.max(act.clock.now().getTime(), entry.at.getTime())),
            signer_reason: said.reason,
          },
    )
    .where('id', '=', entry.id)
    .execute();
}

/**
 * What was proposed and signed, as far as the reader may see the events it stands on, the newest first; with the latest reopening
 * by data the reader may see as well. `of`: lineages by the groups in them; absent: all that stand or wait.
 */
export async function listEntries(
  { tx, actor }: Pick<Act, 'tx'> & Reader,
  of?: { codes: readonly string[] },
): Promise<ToldEntry[]> {
  const which = of === undefined ? sql`e.status in ('signed','waiting')` : sql`e.head = any(${[...of.codes]}::text[])`;
  const { rows } = await sql<ToldEntry>`
    select e.*, (
      select to_json(o) from military_ledger_reopening o join military_assessment_run r on r.id = o.run
      where o.entry = e.id and ${seenBy({ actor }, sql`r.desk`)} order by o.at desc limit 1) as reopened
    from military_ledger_entry e where ${which} and ${seenBy({ actor }, sql`e.desk`)}
    order by e.number desc limit 2000`.execute(tx);
  return rows;
}

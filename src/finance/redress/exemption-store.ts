import { sql } from 'kysely';
import type { z } from 'zod';
import { type Act, type Actor, commonFault, type Cursor, type Database, type Tx } from '#base';
import type { exemptionFilter } from './contract.ts';
import type { Proposal } from './proposal-store.ts';
import { isId, own } from './tables.ts';

/** What an exemption lets out, as two people signed it. */
export interface Terms {
  kind: 'basic' | 'extraordinary' | 'humanitarian';
  purpose: string;
  legalBasis: string;
  amount?: string | undefined;
  currency?: string | undefined;
  per: 'once' | 'week' | 'month' | 'quarter' | 'year';
  startsAt: string;
  expiresAt: string;
  committee?: { reference: string; on: string } | undefined;
}

/** Writes an exemption that two people signed. `E-2026-7K4MQ`: numbered by lot, the letter goes to others. */
export async function insertExemption(act: Act, proposal: Proposal, terms: Terms, number: string): Promise<string> {
  const id = act.newId();
  await own(act.tx)
    .insertInto('finance_exemption')
    .values({
      id,
      number,
      proposal: proposal.id,
      file: proposal.file,
      of_order: proposal.target,
      kind: terms.kind,
      purpose: terms.purpose,
      legal_basis: terms.legalBasis,
      amount: terms.amount ?? null,
      currency: terms.currency ?? null,
      per: terms.per,
      starts_at: new Date(terms.startsAt),
      expires_at: new Date(terms.expiresAt),
      state: 'standing',
      ended_at: null,
      ended_by: null,
    })
    .execute();
  return id;
}

interface FreezeOf {
  id: string;
  number: string | null;
  holder_name: string;
  desk: string;
}

const onDesks = (desks: Actor['desks']) =>
  desks === '*' ? sql<boolean>`true` : sql<boolean>`o.desk = any(${[...desks]}::text[])`;

const select = (db: Database | Tx) =>
  own(db)
    .selectFrom('finance_exemption as e')
    .innerJoin('finance_redress_proposal as p', 'p.id', 'e.proposal')
    .leftJoin(sql<FreezeOf>`finance_order`.as('o'), (join) => join.onRef('o.id', '=', 'e.of_order'))
    .selectAll('e')
    .select(['p.by_id', 'p.by_name', 'p.second_id', 'p.second_name', 'o.number as order_number', 'o.holder_name']);

export type ExemptionRow = Awaited<ReturnType<typeof exemptionsOfFile>>[number];

export const exemptionsOfFile = (db: Database | Tx, file: string) =>
  select(db).where('e.file', '=', file).orderBy('e.expires_at').execute();

export async function lockExemption(tx: Tx, id: string) {
  if (!isId(id)) return undefined;
  return own(tx).selectFrom('finance_exemption').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

type Filter = z.output<typeof exemptionFilter>;

const named = (part: string) =>
  sql<boolean>`(position(lower(${part}) in lower(e.number)) > 0 or position(lower(${part}) in lower(coalesce(o.holder_name, ''))) > 0)`;

export async function listExemptions(
  db: Database | Tx,
  desks: Actor['desks'],
  filter: Filter,
  after: Cursor | undefined,
) {
  let query = select(db).where(onDesks(desks)).orderBy('e.expires_at').orderBy('e.id');
  if (filter.state !== undefined) query = query.where('e.state', '=', filter.state);
  if (filter.kind !== undefined) query = query.where('e.kind', '=', filter.kind);
  if (filter.q !== undefined) query = query.where(named(filter.q));
  if (after !== undefined) {
    const [at, id] = after;
    if (Number.isNaN(Date.parse(String(at))) || !isId(id))
      throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'not a place in this list' }]);
    query = query.where(sql<boolean>`(e.expires_at, e.id) > (${String(at)}::timestamptz, ${id}::uuid)`);
  }
  return query.limit(filter.limit + 1).execute();
}

export async function countExemptions(db: Database | Tx, desks: Actor['desks'], filter: Filter): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from finance_exemption e left join finance_order o on o.id = e.of_order
    where ${onDesks(desks)} and (${filter.state ?? null}::text is null or e.state = ${filter.state ?? null})
      and (${filter.kind ?? null}::text is null or e.kind = ${filter.kind ?? null})
      and ${named(filter.q ?? '')}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Those whose last instant has come, and those whose freeze is over; locked, in the order of their ids. */
export async function endedByNow(tx: Tx, now: Date, most: number) {
  const { rows } = await sql<{ id: string; number: string; of_order: string; file: string | null; frozen: boolean }>`
    select e.id, e.number, e.of_order, e.file, coalesce(o.state = 'served', false) as frozen
    from finance_exemption e left join finance_order o on o.id = e.of_order
    where e.state = 'standing' and (e.expires_at <= ${now} or o.state is distinct from 'served')
    order by e.id limit ${most} for update of e skip locked`.execute(tx);
  return rows;
}

export async function endExemption(
  tx: Tx,
  id: string,
  end: { state: 'revoked' | 'expired' | 'lapsed'; at: Date; by?: string },
): Promise<void> {
  await own(tx)
    .updateTable('finance_exemption')
    .set({ state: end.state, ended_at: end.at, ended_by: end.by ?? null })
    .where('id', '=', id)
    .execute();
}

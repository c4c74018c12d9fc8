import { sql } from 'kysely';
import type { Act, Database, Tx } from '#base';
import type { Channel } from './answer.ts';
import type { AnswerStatement } from './answer-statement.ts';
import { seen } from './tables.ts';

/** An order that was served on this entity, held until the transaction ends; undefined when it is none of its. */
export async function lockServed(tx: Tx, entity: string, id: string) {
  return seen(tx)
    .selectFrom('finance_order')
    .select(['id', 'kind', 'state', 'acknowledged_at'])
    .where('id', '=', id)
    .where('entity', '=', entity)
    .where('state', 'in', ['served', 'released'])
    .forUpdate()
    .executeTakeFirst();
}
export type ServedOrder = NonNullable<Awaited<ReturnType<typeof lockServed>>>;

export async function findAnswer(tx: Tx, entity: string, id: string) {
  return seen(tx)
    .selectFrom('finance_answer')
    .select(['id', 'of_order', 'state', 'statement_sha256'])
    .where('entity', '=', entity)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Marks what a statement takes the place of; says whether it was there to be corrected. */
export async function writeCorrected(tx: Tx, entity: string, order: string, id: string): Promise<boolean> {
  const row = await seen(tx)
    .updateTable('finance_answer')
    .set({ state: 'corrected' })
    .where('entity', '=', entity)
    .where('id', '=', id)
    .where('of_order', '=', order)
    .where('state', '<>', 'corrected')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

interface Signed {
  text: string;
  sha256: string;
  key: string;
  signature: string;
  channel: Channel;
}

export async function insertAnswer(act: Act, statement: AnswerStatement, signed: Signed): Promise<void> {
  const { entity, id, assets } = statement;
  await seen(act.tx)
    .insertInto('finance_answer')
    .values({
      entity,
      id,
      of_order: statement.order,
      kind: statement.kind,
      corrects: statement.corrects ?? null,
      statement: signed.text,
      statement_sha256: signed.sha256,
      key: signed.key,
      signature: signed.signature,
      channel: signed.channel,
      acted_at: new Date(statement.acted_at),
      stated_at: new Date(statement.stated_at),
      arrived_at: act.clock.now(),
      by_id: act.actor.id,
      by_name: act.actor.name,
      state: 'received',
      reviewed_id: null,
      reviewed_name: null,
      reviewed_at: null,
      review_reason: null,
    })
    .execute();
  if (assets.length === 0) return;
  await seen(act.tx)
    .insertInto('finance_answer_asset')
    .values(
      assets.map(({ kind, reference, amount, currency }, n) => ({
        entity,
        answer: id,
        n,
        kind,
        reference,
        amount: amount ?? null,
        currency: currency ?? null,
      })),
    )
    .execute();
}

/** What an entity said on these orders, in the order in which it arrived, with its key and its assets. */
export async function answersOn(db: Database | Tx, orders: readonly string[]) {
  const { rows } = await sql<AnswerRow>`
    select a.*, k.fingerprint, coalesce((select jsonb_agg(jsonb_build_object('kind', s.kind, 'reference', s.reference,
        'amount', trim_scale(s.amount)::text, 'currency', s.currency) order by s.n)
      from finance_answer_asset s where s.entity = a.entity and s.answer = a.id), '[]') as assets
    from finance_answer a join finance_entity_key k on k.id = a.key
    where a.of_order = any(${[...orders]}::uuid[]) order by a.n`.execute(db);
  return rows;
}

export interface AnswerRow {
  entity: string;
  id: string;
  of_order: string;
  kind: AnswerStatement['kind'];
  corrects: string | null;
  statement: string;
  channel: Channel;
  fingerprint: string;
  acted_at: Date;
  stated_at: Date;
  arrived_at: Date;
  by_name: string;
  state: 'received' | 'accepted' | 'returned' | 'corrected';
  reviewed_name: string | null;
  reviewed_at: Date | null;
  review_reason: string | null;
  assets: { kind: string; reference: string; amount: string | null; currency: string | null }[];
}

/** Locks an answer on an order; undefined when it is not there. */
export async function lockAnswer(tx: Tx, order: string, id: string) {
  return seen(tx)
    .selectFrom('finance_answer')
    .select(['entity', 'id', 'state', 'kind'])
    .where('of_order', '=', order)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function writeReview(
  act: Act,
  answer: { entity: string; id: string },
  { accept, reason }: { accept: boolean; reason: string | null },
): Promise<void> {
  await seen(act.tx)
    .updateTable('finance_answer')
    .set({
      state: accept ? 'accepted' : 'returned',
      reviewed_id: act.actor.id,
      reviewed_name: act.actor.name,
      reviewed_at: act.clock.now(),
      review_reason: reason,
    })
    .where('entity', '=', answer.entity)
    .where('id', '=', answer.id)
    .execute();
}

import { hash } from 'node:crypto';
import { type ExpressionBuilder, sql } from 'kysely';
import type { Act, Cursor, Database, Fault, Tx } from '#base';
import { type GateTables, type QuarantineState, seen } from './tables.ts';

/** Of what is held, at most so much text is kept: enough to see what it is, and whole for nearly every object. */
const MOST_KEPT = 64 * 1024;

/** What is larger is known by its beginning: to hash all of it would cost more than to refuse it. */
const MOST_HASHED = 1024 * 1024;

/** One object that was not taken. */
export interface Refused {
  bytes: Uint8Array;
  fault: Fault;
  /** Whether its text may be kept; what was sent to the wrong state may not. */
  keep: boolean;
  peer: string | undefined;
  /** What it says of itself, as far as it could be read. */
  id?: string | undefined;
  version?: string | undefined;
  origin?: string | undefined;
}

/** Holds what was not taken; the same bytes held again only count up, with the newest reason. */
export async function hold(act: Act, refused: readonly Refused[]): Promise<void> {
  const once = new Map(refused.map((one) => [hash('sha256', one.bytes.subarray(0, MOST_HASHED)), one]));
  if (once.size === 0) return;
  const now = act.clock.now();
  const rows = [...once].map(([sha256, one]) => {
    const kept = one.keep ? keptText(one.bytes) : '';
    return {
      id: act.newId(),
      sha256,
      code: one.fault.code,
      problem: JSON.stringify(one.fault.toTexts()),
      peer: one.peer ?? null,
      object_id: named(one.id),
      version: named(one.version),
      origin: named(one.origin),
      bytes: one.bytes.length,
      text: kept,
      whole: one.keep && Buffer.byteLength(kept) === one.bytes.length,
      state: 'held' as const,
      first_at: now,
      last_at: now,
      settled_at: null,
      settled_by: null,
      settled_name: null,
      reason: null,
    };
  });
  await seen(act.tx)
    .insertInto('exchange_quarantine')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('sha256').where('state', '=', 'held').doUpdateSet({
        code: sql`excluded.code`,
        problem: sql`excluded.problem`,
        last_at: now,
        times: sql`exchange_quarantine.times + 1`,
      }),
    )
    .execute();
}

/** What a stranger called it, cut, and without what a text column does not take. */
function named(text: string | undefined): string | null {
  return text === undefined ? null : text.replaceAll('\0', '').toWellFormed().slice(0, 300);
}

/** The beginning of it as text that a person may look at; bytes that are no text are shown as such. */
function keptText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_KEPT)).replaceAll('\0', '\u{FFFD}');
  let cut = text;
  while (Buffer.byteLength(cut) > MOST_KEPT) cut = cut.slice(0, cut.length - 1024);
  return cut;
}

export interface QuarantineFilter {
  state: QuarantineState;
  code?: string | undefined;
  peer?: string | undefined;
}

const shown = [
  'id',
  'code',
  'problem',
  'peer',
  'object_id',
  'version',
  'origin',
  'bytes',
  'whole',
  'state',
  'times',
  'tries',
  'first_at',
  'last_at',
  'settled_at',
  'settled_name',
  'reason',
] as const;

const matching =
  ({ state, code, peer }: QuarantineFilter) =>
  (eb: ExpressionBuilder<GateTables, 'exchange_quarantine'>) =>
    eb.and({ state, ...(code !== undefined && { code }), ...(peer !== undefined && { peer }) });

/** Newest first; one more than the page holds, so that one sees whether there is a next page. */
export async function listHeld(db: Database | Tx, filter: QuarantineFilter, after: Cursor | undefined, limit: number) {
  let query = seen(db).selectFrom('exchange_quarantine').select(shown).where(matching(filter));
  if (after !== undefined)
    query = query.where(sql<boolean>`(last_at, id) < (${String(after[0])}::timestamptz, ${after[1]}::uuid)`);
  return query
    .orderBy('last_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
}
export type HeldRow = Awaited<ReturnType<typeof listHeld>>[number];

export async function countHeld(db: Database | Tx, filter: QuarantineFilter): Promise<number> {
  const { count } = await seen(db)
    .selectFrom('exchange_quarantine')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(matching(filter))
    .executeTakeFirstOrThrow();
  return count;
}

/** Locks one until the transaction ends. */
export async function lockHeld(tx: Tx, id: string) {
  return seen(tx)
    .selectFrom('exchange_quarantine')
    .select([...shown, 'text', 'sha256'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Held things that may pass when tried again: of these reasons, whole, not tried as often as each reason allows. */
export async function heldFor(db: Database | Tx, mostTries: Readonly<Record<string, number>>, limit: number) {
  return seen(db)
    .selectFrom('exchange_quarantine')
    .select(['id', 'text', 'peer', 'tries'])
    .where('state', '=', 'held')
    .where('whole', '=', true)
    .where((e) =>
      e.or(Object.entries(mostTries).map(([code, most]) => e.and([e('code', '=', code), e('tries', '<', most)]))),
    )
    .orderBy('tries')
    .orderBy('id')
    .limit(limit)
    .execute();
}

export async function noteTry(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`update exchange_quarantine set tries = tries + 1 where id = any(${ids}::uuid[])`.execute(tx);
}

/** Closes it: it went in on another try, or a person discarded it. */
export async function settle(
  act: Act,
  ids: readonly string[],
  state: Exclude<QuarantineState, 'held'>,
  reason?: string,
): Promise<void> {
  const { actor, clock } = act;
  await seen(act.tx)
    .updateTable('exchange_quarantine')
    .set({
      state,
      settled_at: clock.now(),
      settled_by: actor.id,
      settled_name: actor.name,
      ...(reason !== undefined && { reason }),
    })
    .where('id', 'in', [...ids])
    .where('state', '=', 'held')
    .execute();
}

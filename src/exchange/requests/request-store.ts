import { sql } from 'kysely';
import type { Act, Database, Tx } from '#base';
import type { Reader } from '../reader.ts';
import { type ClockEvent, partyOf, pressing, requestState } from './clock.ts';
import { type RequestTables, seen } from './tables.ts';

export type RequestRow = RequestTables['exchange_request'];
export type PartyRow = RequestTables['exchange_request_party'];
export type EventRow = RequestTables['exchange_request_event'];

/** Whether this reader may see the request: part of every query that gives, counts or searches requests. */
export const readableBy = (reader: Reader) =>
  sql<boolean>`exists (select from exchange_record k where k.seq = exchange_request.seq and k.keys && ${reader.keys}::text[])`;

export async function findRequest(db: Database | Tx, reader: Reader, id: string): Promise<RequestRow | undefined> {
  return seen(db)
    .selectFrom('exchange_request')
    .selectAll()
    .where('id', '=', id)
    .where(readableBy(reader))
    .executeTakeFirst();
}

/** What a version of a request says. */
export type SaidRequest = Pick<
  RequestRow,
  | 'id'
  | 'direction'
  | 'from_member'
  | 'seq'
  | 'version'
  | 'title'
  | 'text'
  | 'purpose'
  | 'legal_basis'
  | 'urgency'
  | 'about'
  | 'asked_at'
  | 'due_at'
  | 'withdrawn'
>;

/** Keeps what the newest version of a request says, and whom it asks. What was taken back stays so. */
export async function writeRequest(tx: Tx, said: SaidRequest, parties: readonly string[]): Promise<void> {
  const { withdrawn, ...words } = said;
  const search = `${said.title} ${said.text}`.toLowerCase();
  await seen(tx)
    .insertInto('exchange_request')
    .values({
      ...said,
      search,
      state: 'open',
      watch_due_at: said.due_at,
      watch_stopped_at: null,
      watch_settled_at: null,
      asked: parties.length,
      settled: 0,
      assignee: null,
      assignee_name: null,
    })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ ...words, search, withdrawn: sql`exchange_request.withdrawn or excluded.withdrawn` })
        .where(sql<boolean>`excluded.version > exchange_request.version`),
    )
    .execute();
  if (withdrawn) await seen(tx).updateTable('exchange_request').set({ withdrawn }).where('id', '=', said.id).execute();
  const rows = parties.map((member) => ({
    request: said.id,
    member,
    state: 'open' as const,
    due_at: said.due_at,
    stopped_at: null,
    settled_at: null,
  }));
  if (rows.length > 0)
    await seen(tx)
      .insertInto('exchange_request_party')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

export async function writeEvent(tx: Tx, event: EventRow): Promise<void> {
  await seen(tx)
    .insertInto('exchange_request_event')
    .values(event)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Tells the clocks of a request anew from everything that is known of it. */
export async function retell(tx: Tx, id: string): Promise<void> {
  const request = await seen(tx)
    .selectFrom('exchange_request')
    .select(['asked_at', 'due_at', 'withdrawn'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (request === undefined) return;
  const members = await listParties(tx, id);
  const events = await listEvents(tx, id);
  const over = new Set(events.filter((event) => event.revoked).map((event) => event.record));
  const clock = { askedAt: request.asked_at.getTime(), dueAt: request.due_at.getTime() };
  const parties = members.map(({ member }) => {
    const concern = events.filter(
      (event) => !over.has(event.record) && (event.kind === 'clarified' || event.member === member),
    );
    return { member, ...partyOf(clock, concern.map(clockEvent)) };
  });
  for (const party of parties) {
    await seen(tx)
      .updateTable('exchange_request_party')
      .set({
        state: party.state,
        due_at: new Date(party.dueAt),
        stopped_at: dateOf(party.stoppedAt),
        settled_at: dateOf(party.settledAt),
      })
      .where('request', '=', id)
      .where('member', '=', party.member)
      .execute();
  }
  const watch = pressing(parties);
  await seen(tx)
    .updateTable('exchange_request')
    .set({
      state: requestState(request.withdrawn, parties),
      watch_due_at: new Date(watch?.dueAt ?? clock.dueAt),
      watch_stopped_at: dateOf(watch?.stoppedAt),
      watch_settled_at: dateOf(watch?.settledAt),
      asked: parties.length,
      settled: parties.filter((party) => party.settledAt !== undefined).length,
    })
    .where('id', '=', id)
    .execute();
}

const dateOf = (at: number | undefined): Date | null => (at === undefined ? null : new Date(at));
const clockEvent = ({ at, kind, record, version }: EventRow): ClockEvent => ({
  at: at.getTime(),
  kind,
  id: `${record}@${version}`,
});

export async function listParties(db: Database | Tx, id: string): Promise<PartyRow[]> {
  return seen(db)
    .selectFrom('exchange_request_party')
    .selectAll()
    .where('request', '=', id)
    .orderBy('member')
    .execute();
}

/** Every answer, question back and clarification that is known, in order. */
async function listEvents(db: Database | Tx, id: string): Promise<EventRow[]> {
  return seen(db).selectFrom('exchange_request_event').selectAll().where('request', '=', id).orderBy('at').execute();
}

/** The same, as far as this reader may see the records that say so. */
export async function listEventsFor(db: Database | Tx, reader: Reader, id: string): Promise<EventRow[]> {
  return seen(db)
    .selectFrom('exchange_request_event')
    .selectAll()
    .where('request', '=', id)
    .where('revoked', '=', false)
    .where(
      sql<boolean>`exists (select from exchange_record k where k.seq = exchange_request_event.seq and k.keys && ${reader.keys}::text[])`,
    )
    .orderBy('at')
    .orderBy('record')
    .execute();
}

export async function writeAssignee(act: Act, id: string, mine: boolean): Promise<void> {
  const assignee = mine ? act.actor : undefined;
  await seen(act.tx)
    .updateTable('exchange_request')
    .set({ assignee: assignee?.id ?? null, assignee_name: assignee?.name ?? null })
    .where('id', '=', id)
    .execute();
}

import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import { type Actor, type Cursor, commonFault, type Database, type Text, type Tx } from '#base';
import { searchText } from '../search-text.ts';
import { isId } from './case-store.ts';
import type { caseFilter } from './contract.ts';
import type { CaseTables } from './tables.ts';

/** Who asks, and when: decides which alerts count, what is late, and who `me` is. */
export interface Reader {
  actor: Pick<Actor, 'id' | 'desks' | 'rights' | 'kind'>;
  now: Date;
}

export type CaseFilter = z.output<typeof caseFilter>;
type Tables = CaseTables['finance_case'] & Omit<CaseTables['finance_designation'], 'id'>;
export type CaseRow = Tables & {
  id: string;
  authority_title: Text;
  matches: number;
  confirmed: number;
  waits: { batch: string; by: string } | null;
};

/** Alerts about a designation's subjects on these desks, in SQL: to be part of whatever tells a reader of matches. */
export const onTheirDesks = (desks: Actor['desks']) =>
  desks === '*' ? sql<boolean>`true` : sql<boolean>`a.desk = any(${desks}::text[])`;

const sorts = {
  due: { column: 'due_at', descending: false },
  '-due': { column: 'due_at', descending: true },
  opened: { column: 'opened_at', descending: false },
  '-opened': { column: 'opened_at', descending: true },
} as const;

const awaitsWork = sql`c.state in ('open','proposed')`;

function matching(reader: Reader, filter: CaseFilter): RawBuilder<boolean> {
  const { state, effect, force, list, snapshot, overdue, waiting, q } = filter;
  const words = q === undefined ? '' : searchText(q);
  const all = [
    sql`true`,
    state !== undefined && sql`c.state = ${state}`,
    effect !== undefined && sql`c.effect = ${effect === 'true'}`,
    force !== undefined && sql`d.force = ${force}`,
    list !== undefined && sql`d.list = ${list}`,
    snapshot !== undefined &&
      sql`exists (select from finance_designation_subject s join finance_subject_version v
        on v.subject = s.subject and v.snapshot = ${snapshot} where s.designation = d.id)`,
    overdue !== undefined && sql`c.due_at < ${reader.now} and ${awaitsWork}`,
    waiting !== undefined &&
      sql`exists (select from finance_case_decision k where k.of_case = c.id and k.state = 'waiting' and k.by_id <> ${reader.actor.id})`,
    words !== '' &&
      sql`(position(${words} in lower(d.name)) > 0 or exists (select from finance_designation_subject s
        join finance_subject p on p.id = s.subject where s.designation = d.id and position(${words} in p.search) > 0))`,
  ].filter((one) => one !== false);
  return sql<boolean>`${sql.join(all, sql` and `)}`;
}

/** What a case, its designation and its list say, for a reader. `d` and `c` as named here. */
export const caseColumns = (reader: Reader) => sql`
  d.source, d.authority, d.list, d.ref, d.record_version, d.force, d.name, d.measures, d.legal_basis, d.criterion,
  d.reasons, d.appeal_contact, d.status, d.edition, d.subject_refs, d.effective_from, d.review_by, d.signed_at,
  d.visible_at, d.screened_at, d.ended_at, c.*, l.authority as authority_title,
  (select count(*) from finance_designation_subject s join finance_alert a on a.subject = s.subject
    where s.designation = d.id and a.state <> 'closed' and ${onTheirDesks(reader.actor.desks)}) as matches,
  (select count(*) from finance_designation_subject s join finance_alert a on a.subject = s.subject
    where s.designation = d.id and a.state = 'decided' and a.verdict = 'same'
      and ${onTheirDesks(reader.actor.desks)}) as confirmed,
  (select jsonb_build_object('batch', k.batch, 'by', k.by_id) from finance_case_decision k
    where k.of_case = c.id and k.state = 'waiting') as waits`;

export const caseTables = sql`finance_case c join finance_designation d on d.id = c.designation
  join finance_list l on l.key = d.list`;

/** One case more than the page holds, so that one sees whether there is a next page. */
export async function listQueue(
  db: Database | Tx,
  reader: Reader,
  filter: CaseFilter,
  after: Cursor | undefined,
  limit: number,
): Promise<CaseRow[]> {
  const { column, descending } = sorts[filter.sort];
  const order = sql.raw(descending ? 'desc' : 'asc');
  const at = sql.ref(`c.${column}`);
  const beyond = after === undefined ? sql`true` : place(at, descending, after);
  // The page is cut first: alerts are counted for what is shown alone.
  const { rows } = await sql<CaseRow>`
    with page as (
      select c.id from ${caseTables} where ${matching(reader, filter)} and ${beyond}
      order by ${at} ${order}, c.id ${order} limit ${limit + 1})
    select ${caseColumns(reader)} from ${caseTables} where c.id in (select id from page)
    order by ${at} ${order}, c.id ${order}`.execute(db);
  return rows;
}

export async function countQueue(db: Database | Tx, reader: Reader, filter: CaseFilter): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${caseTables} where ${matching(reader, filter)}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Where the queue stands after this row. */
export const cursorOf = (sort: CaseFilter['sort'], row: CaseRow): Cursor => [
  row[sorts[sort].column].toISOString(),
  row.id,
];

function place(at: RawBuilder<unknown>, descending: boolean, [value, id]: Cursor): RawBuilder<unknown> {
  if (Number.isNaN(Date.parse(String(value))) || !isId(id))
    throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'not a place in this list' }]);
  const than = sql.raw(descending ? '<' : '>');
  return sql`(${at}, c.id) ${than} (${String(value)}::timestamptz, ${id}::uuid)`;
}

export interface CaseCounts {
  open: number;
  overdue: number;
  dueToday: number;
  proposed: number;
  waitingForMe: number;
  inEffect: number;
  changedSince: number;
}

/** What stands in the queue now. `midnight` ends the day of `dueToday`. */
export async function countCases(db: Database | Tx, reader: Reader, midnight: Date): Promise<CaseCounts> {
  const { rows } = await sql<CaseCounts>`
    select count(*) filter (where c.state = 'open') as open,
      count(*) filter (where ${awaitsWork} and c.due_at < ${reader.now}) as overdue,
      count(*) filter (where ${awaitsWork} and c.due_at >= ${reader.now} and c.due_at < ${midnight}) as "dueToday",
      count(*) filter (where c.state = 'proposed') as proposed,
      count(*) filter (where k.by_id <> ${reader.actor.id}) as "waitingForMe",
      count(*) filter (where c.effect) as "inEffect",
      count(*) filter (where c.changed_since) as "changedSince"
    from finance_case c left join finance_case_decision k on k.of_case = c.id and k.state = 'waiting'`.execute(db);
  const [counts] = rows;
  if (counts === undefined) throw new Error('an aggregate gave no row');
  return counts;
}

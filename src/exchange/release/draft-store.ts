import { type ExpressionBuilder, sql } from 'kysely';
import type { z } from 'zod';
import { type Act, type Actor, commonFault, type Cursor, type Database, type Tx } from '#base';
import type { draftFilter } from './contract.ts';
import { type Draft, type DraftContent } from './draft.ts';
import { seen } from './tables.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Which drafts a person sees: all of the house, but what is meant for named persons only (TLP:RED) those alone who may
 * read such records, and whoever wrote it. Part of every query that gives drafts.
 */
export const visibleTo = (actor: Pick<Actor, 'id' | 'rights'>) =>
  actor.rights.has('exchange.read.red')
    ? sql<boolean>`true`
    : sql<boolean>`(marking->>'audience' <> 'persons' or ${actor.id} = any(authors))`;

export async function insertDraft(act: Act, id: string, objectId: string, content: DraftContent): Promise<void> {
  const now = act.clock.now();
  await seen(act.tx)
    .insertInto('exchange_draft')
    .values({
      id,
      state: 'draft',
      object_id: objectId,
      revision: 1,
      made_by: act.actor.id,
      made_by_name: act.actor.name,
      made_at: now,
      changed_at: now,
      authors: [act.actor.id],
      author_names: [act.actor.name],
      ...columnsOf(content),
    })
    .execute();
}

const columnsOf = (content: DraftContent) => ({
  act: content.act,
  kind: content.kind,
  type: content.type,
  title: content.title,
  search: content.title.toLowerCase(),
  properties: JSON.stringify(content.properties),
  marking: JSON.stringify(content.marking),
  derived_from: [...content.derivedFrom],
  companions: JSON.stringify(content.companions),
  about: content.about ?? null,
  about_versions: [...content.aboutVersions],
  reason: content.reason ?? null,
});

/** Locks a draft until the transaction ends; undefined when it is not there or not for this person. */
export async function lockDraft(tx: Tx, actor: Actor, id: string): Promise<Draft | undefined> {
  if (!uuid.test(id)) return undefined;
  const row = await seen(tx)
    .selectFrom('exchange_draft')
    .selectAll()
    .where('id', '=', id)
    .where(visibleTo(actor))
    .forUpdate()
    .executeTakeFirst();
  return row && draftOf(row);
}

export async function findDraft(db: Database | Tx, actor: Actor, id: string): Promise<Draft | undefined> {
  if (!uuid.test(id)) return undefined;
  const row = await seen(db)
    .selectFrom('exchange_draft')
    .selectAll()
    .where('id', '=', id)
    .where(visibleTo(actor))
    .executeTakeFirst();
  return row && draftOf(row);
}

/** What a person wrote now stands in the draft, and the person among its authors. The draft must be locked. */
export async function writeContent(act: Act, draft: Draft, content: DraftContent): Promise<void> {
  await seen(act.tx)
    .updateTable('exchange_draft')
    .set({
      ...columnsOf(content),
      state: 'draft',
      revision: draft.revision + 1,
      changed_at: act.clock.now(),
      ...authorsWith(act.actor, draft),
      ...unproposed,
      second_by: null,
      second_by_name: null,
      second_at: null,
      second_approved: null,
      second_reason: null,
    })
    .where('id', '=', draft.id)
    .execute();
}

const unproposed = { proposed_by: null, proposed_by_name: null, proposed_at: null, seen: null };

function authorsWith(actor: Actor, { authors, authorNames }: Draft) {
  const known = authors.includes(actor.id);
  return known
    ? { authors: [...authors], author_names: [...authorNames] }
    : { authors: [...authors, actor.id], author_names: [...authorNames, actor.name] };
}

export async function writeProposed(act: Act, draft: Draft, hash: string): Promise<void> {
  const now = act.clock.now();
  await seen(act.tx)
    .updateTable('exchange_draft')
    .set({
      state: 'proposed',
      changed_at: now,
      ...authorsWith(act.actor, draft),
      proposed_by: act.actor.id,
      proposed_by_name: act.actor.name,
      proposed_at: now,
      seen: hash,
    })
    .where('id', '=', draft.id)
    .execute();
}

export async function writeTakenBack(act: Act, draft: Draft): Promise<void> {
  await seen(act.tx)
    .updateTable('exchange_draft')
    .set({ state: 'draft', changed_at: act.clock.now(), ...unproposed })
    .where('id', '=', draft.id)
    .execute();
}

/** The second person's word, and the records that left by it. */
export async function writeSecond(
  act: Act,
  draft: Draft,
  second: { approve: boolean; reason: string; records: readonly string[] },
): Promise<void> {
  const now = act.clock.now();
  await seen(act.tx)
    .updateTable('exchange_draft')
    .set({
      state: second.approve ? 'published' : 'refused',
      changed_at: now,
      second_by: act.actor.id,
      second_by_name: act.actor.name,
      second_at: now,
      second_approved: second.approve,
      second_reason: second.reason,
      records: [...second.records],
    })
    .where('id', '=', draft.id)
    .execute();
}

export async function writeWithdrawn(act: Act, draft: Draft): Promise<void> {
  await seen(act.tx)
    .updateTable('exchange_draft')
    .set({ state: 'withdrawn', changed_at: act.clock.now() })
    .where('id', '=', draft.id)
    .execute();
}

/** `beyond`: kinds whose second person this actor cannot be. */
type DraftFilter = z.output<typeof draftFilter> & { beyond: readonly string[] };

function matching(db: Database | Tx, actor: Actor, filter: DraftFilter) {
  const { state, act, whose, q } = filter;
  let query = seen(db).selectFrom('exchange_draft').where(visibleTo(actor));
  if (state !== undefined) query = query.where('state', '=', state);
  if (act !== undefined) query = query.where('act', '=', act);
  if (whose === 'me') query = query.where((e) => mine(e, actor.id));
  if (whose === 'second') query = query.where(waitsFor(actor, filter.beyond));
  if (q !== undefined && q !== '') query = query.where(sql<boolean>`position(${q.toLowerCase()} in search) > 0`);
  return query;
}

type Drafts =
  ReturnType<typeof seen> extends infer D ? (D extends import('kysely').Kysely<infer T> ? T : never) : never;
const mine = (e: ExpressionBuilder<Drafts, 'exchange_draft'>, id: string) =>
  e.or([e('made_by', '=', id), e('proposed_by', '=', id)]);

/** Proposals whose second person this actor may be (the same rule as `whyNotSecond`). */
const waitsFor = (actor: Actor, beyond: readonly string[]) =>
  actor.kind === 'person' && actor.rights.has('exchange.approve')
    ? sql<boolean>`state = 'proposed' and ${actor.id} <> all(authors) and kind <> all(${beyond}::text[])`
    : sql<boolean>`false`;

/** One draft more than the page holds, newest change first. */
export async function listDrafts(
  db: Database | Tx,
  actor: Actor,
  filter: DraftFilter,
  after: Cursor | undefined,
): Promise<Draft[]> {
  let query = matching(db, actor, filter);
  if (after !== undefined) {
    const [at, id] = after;
    if (Number.isNaN(Date.parse(String(at))) || !uuid.test(id))
      throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'not a place in this list' }]);
    query = query.where(sql<boolean>`(changed_at, id) < (${String(at)}::timestamptz, ${id}::uuid)`);
  }
  const rows = await query
    .selectAll()
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return rows.map(draftOf);
}

export async function countDrafts(db: Database | Tx, actor: Actor, filter: DraftFilter): Promise<number> {
  const row = await matching(db, actor, filter)
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirst();
  return row?.total ?? 0;
}

/** Accounts that wrote, proposed or approved any draft by which a version of a record left. */
export async function standBehind(tx: Tx, record: string): Promise<string[]> {
  const { rows } = await sql<{ account: string }>`
    select distinct account from exchange_draft, unnest(authors || proposed_by || second_by) account
    where state = 'published' and (object_id = ${record} or ${record} = any(records)) and account is not null
    order by account`.execute(tx);
  return rows.map(({ account }) => account);
}

type DraftRow = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];
const rows = (db: Database | Tx) => seen(db).selectFrom('exchange_draft').selectAll();

function draftOf(row: DraftRow): Draft {
  return {
    id: row.id,
    act: row.act,
    state: row.state,
    kind: row.kind,
    type: row.type,
    objectId: row.object_id,
    title: row.title,
    properties: row.properties,
    marking: row.marking,
    derivedFrom: row.derived_from,
    companions: row.companions,
    aboutVersions: row.about_versions,
    ...(row.about !== null && { about: row.about }),
    ...(row.reason !== null && { reason: row.reason }),
    revision: row.revision,
    madeBy: row.made_by,
    madeByName: row.made_by_name,
    madeAt: row.made_at,
    changedAt: row.changed_at,
    authors: row.authors,
    authorNames: row.author_names,
    ...(row.proposed_by !== null && { proposedBy: row.proposed_by }),
    ...(row.proposed_by_name !== null && { proposedByName: row.proposed_by_name }),
    ...(row.proposed_at !== null && { proposedAt: row.proposed_at }),
    ...(row.seen !== null && { seen: row.seen }),
    ...(row.second_by !== null &&
      row.second_at !== null && {
        second: {
          by: row.second_by,
          byName: row.second_by_name ?? '',
          at: row.second_at,
          approved: row.second_approved === true,
          reason: row.second_reason ?? '',
        },
      }),
    records: row.records,
  };
}

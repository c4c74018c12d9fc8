import { type Selectable, sql } from 'kysely';
import type { Actor, Cursor, Database, Tx } from '#base';
import { commonFault } from '#base';
import type { DossierStatus, StepState } from './step.ts';
import { type DossierTables, seen } from './tables.ts';

export type Dossier = Selectable<DossierTables['finance_dossier']>;
export type DossierRow = Dossier & {
  step_kind: string | null;
  step_state: StepState | null;
  step_authors: string[] | null;
  proposed_at: Date | null;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whose eyes: what is meant for named persons only is seen by who may read such records, and by who wrote it. */
const visibleTo = (actor: Pick<Actor, 'id' | 'rights'>) =>
  actor.rights.has('exchange.read.red')
    ? sql<boolean>`true`
    : sql<boolean>`(not red or exists (select from finance_dossier_step s
        where s.dossier = finance_dossier.id and ${actor.id} = any(s.authors)))`;

export async function findDossier(db: Database | Tx, actor: Actor, id: string): Promise<Dossier | undefined> {
  if (!uuid.test(id)) return undefined;
  return seen(db)
    .selectFrom('finance_dossier')
    .selectAll()
    .where('id', '=', id)
    .where(visibleTo(actor))
    .executeTakeFirst();
}

/** Locks a dossier until the transaction ends; `not-found` when it is not there or not for this person. */
export async function lockDossier(tx: Tx, actor: Actor, id: string): Promise<Dossier> {
  const found = uuid.test(id)
    ? await seen(tx)
        .selectFrom('finance_dossier')
        .selectAll()
        .where('id', '=', id)
        .where(visibleTo(actor))
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (found === undefined) throw commonFault('not-found');
  return found;
}

/** A review that falls due within so long is shown before it does. */
export const SOON_MS = 30 * 86_400_000;

export interface DossierFilter {
  status?: DossierStatus | undefined;
  /** What waits: for this person's second signature, for any second person, or for a review. */
  waits?: 'me' | 'second' | 'review' | undefined;
  q?: string | undefined;
  sort: 'changed' | 'review';
}

/** `open`: its open step, where it has one. */
function matching(db: Database | Tx, actor: Actor, now: Date, filter: DossierFilter) {
  let query = seen(db)
    .selectFrom('finance_dossier')
    .leftJoin('finance_dossier_step as open', (join) =>
      join.onRef('open.dossier', '=', 'finance_dossier.id').on('open.state', 'in', ['draft', 'proposed', 'refused']),
    )
    .where(visibleTo(actor));
  const { status, waits, q } = filter;
  if (status !== undefined) query = query.where('status', '=', status);
  if (waits === 'second') query = query.where('open.state', '=', 'proposed');
  if (waits === 'me') query = query.where(waitsFor(actor));
  if (waits === 'review')
    query = query
      .where('status', 'in', ['active', 'suspended'])
      .where('review_by', '<=', new Date(now.getTime() + SOON_MS));
  if (filter.sort === 'review') query = query.where('review_by', 'is not', null).where('status', '<>', 'delisted');
  if (q !== undefined && q !== '') query = query.where(sql<boolean>`position(${q.toLowerCase()} in search) > 0`);
  return query;
}

/** The same rule as `whyNotSecond`. */
const waitsFor = (actor: Actor) =>
  actor.kind === 'person' && actor.rights.has('finance.designate.approve')
    ? sql<boolean>`open.state = 'proposed' and ${actor.id} <> all(open.authors)`
    : sql<boolean>`false`;

/** One dossier more than the page holds: the last changed first, or the next review first. */
export async function listDossiers(
  db: Database | Tx,
  reader: { actor: Actor; now: Date },
  filter: DossierFilter,
  page: { after: Cursor | undefined; limit: number },
): Promise<DossierRow[]> {
  const byReview = filter.sort === 'review';
  let query = matching(db, reader.actor, reader.now, filter)
    .selectAll('finance_dossier')
    .select(['open.kind as step_kind', 'open.state as step_state', 'open.authors as step_authors', 'open.proposed_at']);
  if (page.after !== undefined) {
    const [at, id] = page.after;
    if (Number.isNaN(Date.parse(String(at))) || !uuid.test(id))
      throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'not a place in this list' }]);
    query = query.where(
      byReview
        ? sql<boolean>`(review_by, finance_dossier.id) > (${String(at)}::timestamptz, ${id}::uuid)`
        : sql<boolean>`(finance_dossier.changed_at, finance_dossier.id) < (${String(at)}::timestamptz, ${id}::uuid)`,
    );
  }
  const way = byReview ? 'asc' : 'desc';
  return query
    .orderBy(byReview ? 'review_by' : 'finance_dossier.changed_at', way)
    .orderBy('finance_dossier.id', way)
    .limit(page.limit + 1)
    .execute();
}

export async function countDossiers(
  db: Database | Tx,
  reader: { actor: Actor; now: Date },
  filter: DossierFilter,
): Promise<number> {
  const row = await matching(db, reader.actor, reader.now, filter)
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirst();
  return Number(row?.total ?? 0);
}

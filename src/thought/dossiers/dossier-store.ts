import { type Selectable, sql } from 'kysely';
import { commonFault, type Cursor, type Database, type Tx } from '#base';
import { type DossierStatus, type DossierTables, openStates, seen, type VersionState } from './tables.ts';

export type Dossier = Selectable<DossierTables['thought_dossier']>;
export type DossierRow = Dossier & {
  version_state: VersionState | null;
  version_number: number | null;
  version_authors: string[] | null;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function findDossier(db: Database | Tx, id: string): Promise<Dossier | undefined> {
  if (!uuid.test(id)) return undefined;
  return seen(db).selectFrom('thought_dossier').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Locks a dossier until the transaction ends; `not-found` where there is none. */
export async function lockDossier(tx: Tx, id: string): Promise<Dossier> {
  const found = uuid.test(id)
    ? await seen(tx).selectFrom('thought_dossier').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    : undefined;
  if (found === undefined) throw commonFault('not-found');
  return found;
}

export interface DossierFilter {
  status?: DossierStatus | undefined;
  state?: VersionState | undefined;
  /** Re-review due now. */
  due?: boolean | undefined;
  q?: string | undefined;
}

function matching(db: Database | Tx, now: Date, { status, state, due, q }: DossierFilter) {
  let query = seen(db)
    .selectFrom('thought_dossier')
    .leftJoin('thought_version as open', (join) =>
      join.onRef('open.dossier', '=', 'thought_dossier.id').on('open.state', 'in', [...openStates]),
    );
  if (status !== undefined) query = query.where('status', '=', status);
  if (state !== undefined) query = query.where('open.state', '=', state);
  if (due === true) query = query.where('status', '=', 'published').where('re_review_by', '<=', now);
  if (q !== undefined && q.trim() !== '')
    query = query.where(
      sql<boolean>`position(${q.trim().toLowerCase()} in lower(title_ar || ' ' || title_en || ' ' || title_fr)) > 0`,
    );
  return query;
}

/** One dossier more than the page holds, the last changed first. */
export async function listDossiers(
  db: Database | Tx,
  now: Date,
  filter: DossierFilter,
  page: { after: Cursor | undefined; limit: number },
): Promise<DossierRow[]> {
  let query = matching(db, now, filter)
    .selectAll('thought_dossier')
    .select(['open.state as version_state', 'open.number as version_number', 'open.authors as version_authors']);
  if (page.after !== undefined) {
    const [at, id] = page.after;
    if (Number.isNaN(Date.parse(String(at))) || !uuid.test(id))
      throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'not a place in this list' }]);
    query = query.where(
      sql<boolean>`(thought_dossier.changed_at, thought_dossier.id) < (${String(at)}::timestamptz, ${id}::uuid)`,
    );
  }
  return query
    .orderBy('thought_dossier.changed_at', 'desc')
    .orderBy('thought_dossier.id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

export async function countDossiers(db: Database | Tx, now: Date, filter: DossierFilter): Promise<number> {
  const row = await matching(db, now, filter)
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirst();
  return Number(row?.total ?? 0);
}

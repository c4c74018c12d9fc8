import type { z } from 'zod';
import { type Act, commonFault, pageOf, readCursor, say } from '#base';
import { searchText } from '../search-text.ts';
import type { listRoutes, listShape, snapshotShape } from './contract.ts';
import { countSnapshots, findSnapshot, listSnapshots, type SnapshotRow, snapshotDelta } from './snapshot-store.ts';
import { listsWithState } from './store.ts';
import { countSubjects, findSubject, listSubjects, subjectHistory } from './subject-store.ts';

type Reply<K extends keyof typeof listRoutes> = z.input<(typeof listRoutes)[K]['response']>;
type Query<K extends 'snapshots' | 'delta' | 'subjects'> = z.output<(typeof listRoutes)[K]['query']>;
type ListView = z.input<typeof listShape>;

/** All lists, or the one asked for, with counts, newest snapshot and how the last check went. */
export async function viewLists(act: Act, key?: string): Promise<ListView[]> {
  const rows = await listsWithState(act.tx, key);
  return rows.map((row) => ({
    key: row.key,
    title: row.title,
    authority: row.authority,
    ...(row.url !== null && { url: row.url }),
    ...(row.every_minutes !== null && { everyMinutes: row.every_minutes }),
    listed: row.listed ?? 0,
    delisted: row.delisted ?? 0,
    ...(row.last !== undefined && { last: snapshotView(row.last) }),
    ...(row.checked_at !== null &&
      row.check_outcome !== null && {
        lastCheck: {
          at: row.checked_at.toISOString(),
          outcome: row.check_outcome,
          ...(row.check_problem !== null && { message: say(row.check_problem.message, act.language) }),
        },
      }),
  }));
}

export async function viewList(act: Act, input: { list: string }): Promise<ListView> {
  const [list] = await viewLists(act, input.list);
  if (list === undefined) throw commonFault('not-found');
  return list;
}

export async function viewSnapshots(act: Act, list: string, query: Query<'snapshots'>): Promise<Reply<'snapshots'>> {
  await viewList(act, { list });
  const rows = await listSnapshots(act.tx, list, query.limit, readCursor(query.after));
  const { rows: shown, ...rest } = pageOf(rows, query.limit, (row) => [row.loaded_at.toISOString(), row.id]);
  return { items: shown.map(snapshotView), total: await countSnapshots(act.tx, list), ...rest };
}

export async function viewDelta(
  act: Act,
  list: string,
  snapshot: string,
  query: Query<'delta'>,
): Promise<Reply<'delta'>> {
  const found = await findSnapshot(act.tx, list, snapshot);
  if (found === undefined) throw commonFault('not-found');
  const rows = await snapshotDelta(act.tx, snapshot, query.change, query.limit, readCursor(query.after));
  const { rows: shown, ...rest } = pageOf(rows, query.limit, (row) => [row.name, row.subject]);
  const total = query.change === undefined ? found.added + found.changed + found.removed : found[query.change];
  await act.audit({ action: 'finance.list.read-delta', objects: [`list:${list}`, `snapshot:${snapshot}`] });
  return { items: shown, total, ...rest };
}

export async function viewSubjects(act: Act, query: Query<'subjects'>): Promise<Reply<'subjects'>> {
  const filter = { ...query, q: query.q === undefined ? undefined : searchText(query.q) };
  const rows = await listSubjects(act.tx, filter, query.limit, readCursor(query.after));
  const { rows: shown, ...rest } = pageOf(rows, query.limit, (row) => [row.name, row.id]);
  const { limit: _limit, after: _after, ...asked } = query;
  await act.audit({ action: 'finance.subject.list', objects: shown.map((row) => `subject:${row.id}`), detail: asked });
  const items = shown.map((row) => ({
    id: row.id,
    list: row.list,
    ref: row.ref,
    refs: row.refs,
    schema: row.schema,
    name: row.name,
    otherNames: row.body.names.length - 1,
    status: row.status,
    ...(row.body.listedOn !== undefined && { listedOn: row.body.listedOn }),
    changedAt: row.changed_at.toISOString(),
  }));
  return { items, total: await countSubjects(act.tx, filter), ...rest };
}

export async function viewSubject(act: Act, input: { id: string }): Promise<Reply<'subject'>> {
  const subject = isUuid(input.id) ? await findSubject(act.tx, input.id) : undefined;
  if (subject === undefined) throw commonFault('not-found');
  const history = await subjectHistory(act.tx, subject.id);
  await act.audit({ action: 'finance.subject.read', objects: [`subject:${subject.id}`] });
  return {
    id: subject.id,
    list: subject.list,
    status: subject.status,
    version: subject.version,
    subject: { ...subject.body, refs: [...subject.body.refs] } as Reply<'subject'>['subject'],
    history: history.map((row) => ({ ...row, at: row.at.toISOString() })),
  };
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

function snapshotView(row: SnapshotRow): z.input<typeof snapshotShape> {
  return {
    id: row.id,
    format: row.format,
    ...(row.published_at !== null && { publishedAt: row.published_at }),
    sha256: row.sha256,
    bytes: row.bytes,
    source: row.source,
    loadedAt: row.loaded_at.toISOString(),
    loadedBy: row.loaded_by,
    counts: { added: row.added, changed: row.changed, removed: row.removed, unchanged: row.unchanged },
  };
}

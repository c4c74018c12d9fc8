import { type Act, need, pageOf, readCursor } from '#base';
import { localReader } from '../reader.ts';
import type { ReleaseDeps } from './deps.ts';
import { memberNames, namedRecords } from './known-record.ts';
import { derivatives } from './reach-store.ts';
import { countRecalls, listRecalls as find, type RecallRow } from './recall-store.ts';

/** Says when each member that loses something by our notices said that it hid it: of the room of receipts. */
export type ActedAt = (act: Act, notices: readonly string[]) => Promise<Map<string, Map<string, Date>>>;

/** One page of what was taken back, by us and by others, newest first. */
export async function listRecalls(
  act: Act,
  deps: ReleaseDeps & { actedAt: ActedAt },
  query: { direction?: 'in' | 'out' | undefined; after?: string | undefined; limit: number },
) {
  need(act.actor, 'exchange.read');
  const reader = localReader(act.actor);
  const found = await find(act.tx, reader, query, readCursor(query.after));
  const page = pageOf(found, query.limit, (row) => [row.at.toISOString(), row.notice]);
  const nameOf = await memberNames(act, deps);
  const names = await namedRecords(
    act,
    page.rows.map((row) => row.record),
  );
  const acted = await deps.actedAt(
    act,
    page.rows.filter((row) => row.own).map((row) => row.notice),
  );
  const items = [];
  for (const row of page.rows) {
    const resting = row.own ? [] : await derivatives(act.tx, reader, row.record);
    const known = await namedRecords(act, resting);
    items.push({
      ...plain(row),
      member: nameOf(row.origin),
      recordTitle: names.get(row.record)?.title ?? row.record,
      from: row.lost_by.map((id) => {
        const at = acted.get(row.notice)?.get(id);
        return { member: nameOf(id), ...(at !== undefined && { actedAt: at.toISOString() }) };
      }),
      derivatives: resting.map((id) => ({ id, title: known.get(id)?.title ?? id })),
    });
  }
  await act.audit({ action: 'exchange.recalls.list', objects: page.rows.map((row) => `record:${row.notice}`) });
  const total = await countRecalls(act.tx, reader, query);
  return { items, total, ...(page.next !== undefined && { next: page.next }) };
}

const plain = (row: RecallRow) => ({
  id: row.notice,
  direction: row.own ? ('out' as const) : ('in' as const),
  record: row.record,
  versions: row.versions,
  at: row.at.toISOString(),
  reason: row.reason,
  concernsUs: row.concerns_us,
});

import type { z } from 'zod';
import { type Act, commonFault, type Cursor, need, pageOf, readCursor } from '#base';
import { timestampOf } from '../archive/index.ts';
import { localReader } from '../reader.ts';
import { countStages } from '../receipts/index.ts';
import { holdersOf, type MemberNamer, memberNames, namedRecords, objectOf, titleOf } from '../release/index.ts';
import { type BoxFilter, type BoxRow, countBox, listBox } from './box-store.ts';
import type { inboxFilter, outboxFilter } from './contract.ts';
import type { WorkbenchDeps } from './deps.ts';

/** One page of what other members sent, newest first. */
export async function listInbox(act: Act, deps: WorkbenchDeps, query: z.output<typeof inboxFilter>) {
  need(act.actor, 'exchange.read');
  const { axis, type, q, origin, unread } = query;
  const unreadBy = unread === undefined ? undefined : unread === 'mine' ? act.actor.id : '';
  const filter: BoxFilter = { own: false, axis, type, q, origin, unreadBy };
  const { page, total, nameOf, titles } = await pageOfBox(act, deps, filter, query);
  return {
    items: page.rows.map((row) => ({
      ...plain(row, nameOf, titles),
      unread: !row.opened,
      ...(row.first_by !== null &&
        row.first_at !== null && { firstRead: { by: row.first_by, at: row.first_at.toISOString() } }),
    })),
    total,
    ...(page.next !== undefined && { next: page.next }),
  };
}

/** One page of what we published, newest first, with how far it came at those who are to have it. */
export async function listOutbox(act: Act, deps: WorkbenchDeps, query: z.output<typeof outboxFilter>) {
  need(act.actor, 'exchange.read');
  const own = await deps.own(act);
  const pushed = await deps.pushed(act);
  const members = (await deps.members(act)).filter((member) => member.active && member.id !== own);
  const { axis, type, q, member, missing, recalled } = query;
  const asked = members.filter(({ id }) => member === undefined || member === id);
  const filter: BoxFilter = {
    own: true,
    axis,
    type,
    q,
    member,
    ...(recalled !== undefined && { recalled: recalled === 'true' }),
    ...(missing !== undefined && {
      missing: { stage: missing, members: asked.map(({ id }) => ({ id, pushed: pushed.get(id) ?? 0 })) },
    }),
  };
  const { page, total, nameOf, titles } = await pageOfBox(act, deps, filter, query);
  const stages = new Map((await countStages(act.tx, page.rows)).map((one) => [`${one.record} ${one.version}`, one]));
  return {
    items: page.rows.map((row) => {
      const recipients = holdersOf(row.keys, members);
      const came = stages.get(`${row.id} ${row.version}`);
      return {
        ...plain(row, nameOf, titles),
        recalled: row.recalled_at !== null,
        recipients: recipients.length,
        delivered: recipients.filter((id) => (pushed.get(id) ?? 0) >= row.seq).length,
        received: came?.received ?? 0,
        read: came?.read ?? 0,
        acted: came?.acted ?? 0,
      };
    }),
    total,
    ...(page.next !== undefined && { next: page.next }),
  };
}

async function pageOfBox(
  act: Act,
  deps: WorkbenchDeps,
  filter: BoxFilter,
  { after, limit }: { after?: string | undefined; limit: number },
) {
  const reader = localReader(act.actor);
  const below = placeOf(readCursor(after));
  const found = await listBox(act.tx, reader, act.actor.id, filter, below, limit + 1);
  const page = pageOf(found, limit, (row): Cursor => [row.seq, row.id]);
  const total = await countBox(act.tx, reader, filter);
  await act.audit({
    action: filter.own ? 'exchange.outbox.list' : 'exchange.inbox.list',
    objects: page.rows.map((row) => `record:${row.id}@${row.version}`),
  });
  return { page, total, nameOf: await memberNames(act, deps), titles: await titlesOf(act, page.rows) };
}

/** A recall notice is called by what it takes back, where that is still seen; else by its reason. */
async function titlesOf(act: Act, rows: readonly BoxRow[]): Promise<ReadonlyMap<BoxRow, string>> {
  const objects = rows.map((row) => ({ row, object: objectOf(row) }));
  const taken = objects.flatMap(({ row, object }) => {
    const { object_ref: about } = object;
    return row.type === 'recall-notice' && typeof about === 'string' ? [about] : [];
  });
  const named = await namedRecords(act, taken);
  return new Map(
    objects.map(({ row, object }) => {
      const about = row.type === 'recall-notice' ? named.get(String(object['object_ref'])) : undefined;
      return [row, about?.title ?? titleOf(object)];
    }),
  );
}

function placeOf(after: Cursor | undefined): number | undefined {
  if (after === undefined || Number.isSafeInteger(after[0])) return after === undefined ? undefined : Number(after[0]);
  throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'not a place in this list' }]);
}

const plain = (row: BoxRow, nameOf: MemberNamer, titles: ReadonlyMap<BoxRow, string>) => ({
  id: row.id,
  version: row.version,
  type: row.type,
  axis: row.axis,
  title: titles.get(row) ?? '',
  origin: nameOf(row.origin),
  addedAt: timestampOf(row.added),
  tlp: row.tlp,
  revoked: row.revoked,
  versions: row.versions,
});

import type { z } from 'zod';
import { type Act, commonFault, type Cursor, need, readCursor, writeCursor } from '#base';
import { timestampOf } from '../archive/index.ts';
import { localReader } from '../reader.ts';
import { countStages } from '../receipts/index.ts';
import { holdersOf, type MemberNamer, memberNames, namedRecords, objectOf, titleOf } from '../release/index.ts';
import {
  type BoxFilter,
  type BoxRow,
  countOf,
  type Counted,
  findPlaces,
  listBox,
  MOST_COUNTED,
  sieveOf,
} from './box-store.ts';
import type { BoxOrder, BoxPlace } from './box-walk.ts';
import type { BoxSort, inboxFilter, outboxFilter } from './contract.ts';
import type { WorkbenchDeps } from './deps.ts';

/** One page of what other members sent, newest first unless asked otherwise. */
export async function listInbox(act: Act, deps: WorkbenchDeps, query: z.output<typeof inboxFilter>) {
  need(act.actor, 'exchange.read');
  const { axis, type, q, origin, unread } = query;
  const unreadBy = unread === undefined ? undefined : unread === 'mine' ? act.actor.id : '';
  const filter: BoxFilter = { own: false, axis, type, q, origin, unreadBy };
  const { rows, nameOf, titles, ...page } = await pageOfBox(act, deps, filter, query);
  return {
    items: rows.map((row) => ({
      ...plain(row, nameOf, titles),
      unread: !row.opened,
      ...(row.first_by !== null &&
        row.first_at !== null && { firstRead: { by: row.first_by, at: row.first_at.toISOString() } }),
    })),
    ...page,
  };
}

/** One page of what we published, newest first unless asked otherwise, with how far it came at those who are to have it. */
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
  const { rows, nameOf, titles, ...page } = await pageOfBox(act, deps, filter, query);
  const stages = new Map((await countStages(act.tx, rows)).map((one) => [`${one.record} ${one.version}`, one]));
  return {
    items: rows.map((row) => {
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
    ...page,
  };
}

async function pageOfBox(
  act: Act,
  deps: WorkbenchDeps,
  filter: BoxFilter,
  { after, limit, sort }: { after?: string | undefined; limit: number; sort: BoxSort },
) {
  const reader = localReader(act.actor);
  const order: BoxOrder = { by: sort.replace('-', '') as BoxOrder['by'], up: !sort.startsWith('-') };
  const sieve = await sieveOf(act.tx, reader, filter);
  const { place, counted } = readPlace(readCursor(after));
  // The first page is counted in the same walk.
  const wanted = counted === undefined ? MOST_COUNTED + 1 : limit + 1;
  const found = await findPlaces(act.tx, reader, sieve, order, place, wanted);
  const places = found.places.slice(0, limit);
  const rows = await listBox(act.tx, reader, act.actor.id, places);
  const end = found.places.length > limit ? places.at(-1) : found.end;
  const total = counted ?? countOf(found);
  await act.audit({
    action: filter.own ? 'exchange.outbox.list' : 'exchange.inbox.list',
    objects: rows.map((row) => `record:${row.id}@${row.version}`),
  });
  return {
    rows,
    total: total.count,
    ...(total.more && { totalIsLeast: true }),
    ...(end !== undefined && { next: writePlace(end, total) }),
    nameOf: await memberNames(act, deps),
    titles: await titlesOf(act, rows),
  };
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

/** The place a page begins behind, and what the first page counted, which the others repeat. */
function readPlace(after: Cursor | undefined): { place?: BoxPlace; counted?: Counted } {
  if (after === undefined) return {};
  const [mark, rest] = after;
  const [, seq, count, more] = /^(\d{1,15}) (\d{1,4})(\+?)$/.exec(rest) ?? [];
  if (typeof mark === 'string' && seq !== undefined)
    return { place: { mark, seq: Number(seq) }, counted: { count: Number(count), more: more === '+' } };
  throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'not a place in this list' }]);
}

const writePlace = ({ mark, seq }: BoxPlace, { count, more }: Counted): string =>
  writeCursor([mark, `${seq} ${count}${more ? '+' : ''}`]);

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

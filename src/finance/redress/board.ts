import { type Act, type Call, type Download, type Language, need, pageOf, readCursor, say, inGroups } from '#base';
import { exportQueue } from '../export-queue.ts';
import { boardHeads, kindNames, stateNames, yes } from './board-words.ts';
import { countFiles, cursorOf, type FileFilter, type FileRow, isLate, listFiles, summary } from './board-store.ts';
import { rowView } from './file-view.ts';
import type { RedressKeys } from './redress-keys.ts';

/** One page of the board. Who read which files is written down. */
export async function listBoard(act: Act, keys: RedressKeys, filter: FileFilter) {
  need(act.actor, 'finance.redress.read');
  const reader = { actor: act.actor, now: act.clock.now() };
  const found = await listFiles(act.tx, reader, filter, readCursor(filter.after));
  const page = pageOf(found, filter.limit, (row) => cursorOf(filter.sort, row));
  await act.audit({ action: 'finance.redress.list', objects: page.rows.map(({ id }) => `redress:${id}`) });
  return {
    items: page.rows.map((row) => rowView(keys, row, reader.now)),
    total: await countFiles(act.tx, reader, filter),
    ...(page.next !== undefined && { next: page.next }),
  };
}

/** The board in figures. */
export async function summariseBoard(act: Act) {
  need(act.actor, 'finance.redress.read');
  const figures = await summary(act.tx, { actor: act.actor, now: act.clock.now() });
  return {
    open: figures?.open ?? 0,
    mine: figures?.mine ?? 0,
    unassigned: figures?.unassigned ?? 0,
    overdue: figures?.overdue ?? 0,
    dueThisWeek: figures?.due_this_week ?? 0,
    waitingForMe: act.actor.rights.has('finance.redress.approve') ? (figures?.waiting ?? 0) : 0,
    ...(typeof figures?.median_days === 'number' && { medianDays: figures.median_days }),
    ...(typeof figures?.in_time === 'number' && { inTime: figures.in_time }),
  };
}

/** The board of a filter as CSV. What people wrote is not in it. */
export function exportBoard(call: Call, filter: FileFilter): Promise<Download> {
  return exportQueue(call, {
    right: 'finance.redress.read',
    name: 'redress',
    heads: boardHeads,
    action: 'finance.redress.export',
    noun: 'redress',
    rows: ({ tx, actor }, now, after, limit) => listFiles(tx, { actor, now }, { ...filter, limit }, after),
    cursorOf: (row) => cursorOf(filter.sort, row),
    cells: (row, now) => cells(row, now, call.language),
  });
}

const cells = (row: FileRow, now: Date, language: Language): string[] => [
  inGroups(row.reference),
  say(kindNames[row.kind], language),
  say(stateNames[row.state], language),
  row.received_at.toISOString(),
  row.due_at.toISOString(),
  isLate(row, now) ? say(yes, language) : '',
  row.assignee_name ?? '',
];

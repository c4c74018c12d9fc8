import { Readable } from 'node:stream';
import { type Act, type Call, type Cursor, type Download, type Language, need, pageOf, readCursor, say } from '#base';
import { csvLine } from '../spreadsheet-safe.ts';
import { boardHeads, kindNames, stateNames, yes } from './board-words.ts';
import { countFiles, cursorOf, type FileFilter, type FileRow, isLate, listFiles, summary } from './board-store.ts';
import { rowView } from './file-view.ts';
import { inGroups } from './reference.ts';
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

const BATCH = 500;

/** The board as CSV (RFC 4180, byte order mark, formulas escaped), streamed. What people wrote is not in it. */
export async function exportBoard(call: Call, filter: FileFilter): Promise<Download> {
  need(call.actor, 'finance.redress.read');
  const day = call.clock.now().toISOString().slice(0, 10);
  return { fileName: `redress-${day}.csv`, stream: Readable.from(linesOf(call, filter), { objectMode: false }) };
}

async function* linesOf(call: Call, filter: FileFilter): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(boardHeads.map((head) => say(head, call.language)))}`;
  const now = call.clock.now();
  let after: Cursor | undefined;
  do {
    const from = after;
    const found = await call.transact(async (act) => {
      const rows = await listFiles(act.tx, { actor: act.actor, now }, { ...filter, limit: BATCH }, from);
      await act.audit({
        action: 'finance.redress.export',
        objects: rows.slice(0, BATCH).map(({ id }) => `redress:${id}`),
      });
      return rows;
    });
    const shown = found.slice(0, BATCH);
    yield shown.map((row) => csvLine(cells(row, now, call.language))).join('');
    const last = shown.at(-1);
    after = found.length > BATCH && last !== undefined ? cursorOf(filter.sort, last) : undefined;
  } while (after !== undefined);
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

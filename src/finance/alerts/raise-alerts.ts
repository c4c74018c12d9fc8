import type { Act } from '#base';
import { advance } from './advance.ts';
import type { Standing } from './alert-state.ts';
import type { Candidate } from './candidate.ts';
import { differences } from './differences.ts';
import { type Draft, draftsOf, keyOfRow } from './draft.ts';
import { insertEvents, type NewEvent } from './event-store.ts';
import { insertAlerts, type KnownRow, lockPairs, type Move, moveAlerts, replaceDecisions } from './memory-store.ts';
import { meet, type Meeting } from './remember.ts';
import { dueAt } from './service-level.ts';
import { readSides } from './sides-store.ts';

/** How a batch of candidates met what was already known. Every pair is counted once. */
export interface Raised {
  /** Pairs never seen before. */
  raised: number;
  /** Decided, proposed or closed pairs that wait for a decision again. */
  reopened: number;
  /** Open pairs whose evidence changed: still open, now with what is compared today. */
  updated: number;
  /** The rest: remembered. What is only shown (remarks, address) is refreshed. */
  unchanged: number;
}

interface Met {
  draft: Draft;
  known: KnownRow;
  how: Meeting;
}

/**
 * Screening's findings become alerts: new pairs are raised, known ones are remembered or opened again, never decided.
 * Five to nine statements whatever the size of the batch; some hundred candidates a call keep the transaction short.
 */
export async function raiseAlerts(act: Act, candidates: readonly Candidate[]): Promise<Raised> {
  const drafts = draftsOf(candidates);
  const met = await meetKnown(act, drafts);
  const metDrafts = new Set(met.map(({ draft }) => draft));
  const unknown = drafts.filter((draft) => !metDrafts.has(draft));
  const inserted = await insertNew(act, unknown);
  // Somebody else raised these in the blink between: they are known now.
  const raced = await meetKnown(
    act,
    unknown.filter((draft) => !inserted.has(keyOfRow(draft))),
  );
  const all = [...met, ...raced].filter(({ how }) => how !== 'rest');
  const events = await eventsOf(act, all);
  await replaceDecisions(act.tx, idsOf(all, 'reopen'), 'live');
  await moveAlerts(
    act.tx,
    all.map((one) => moveOf(act, one)),
    act.clock.now(),
  );
  const raisedIds = [...inserted.values()];
  await insertEvents(act, [...raisedIds.map((alert): NewEvent => ({ alert, what: 'raised', detail: {} })), ...events]);
  const raised: Raised = {
    raised: raisedIds.length,
    reopened: idsOf(all, 'reopen').length,
    updated: idsOf(all, 'update').length,
    unchanged: drafts.length - raisedIds.length - idsOf(all, 'reopen').length - idsOf(all, 'update').length,
  };
  if (raisedIds.length + all.length > 0) {
    const objects = [...raisedIds, ...all.map(({ known }) => known.id)].map((id) => `alert:${id}`);
    await act.audit({ action: 'finance.alerts.raise', objects, detail: { ...raised } });
  }
  return raised;
}

async function meetKnown(act: Act, drafts: readonly Draft[]): Promise<Met[]> {
  const pairs = drafts.map((d) => ({ book: d.book, rowKey: d.row_key, subjectId: d.subject }));
  const known = new Map((await lockPairs(act.tx, pairs)).map((row) => [keyOfRow(row), row]));
  return drafts.flatMap((draft) => {
    const row = known.get(keyOfRow(draft));
    if (row === undefined) return [];
    return [{ draft, known: row, how: meet({ ...row, closedBecause: row.closed_because }, draft) }];
  });
}

/** Ids of what was inserted, by pair. */
async function insertNew(act: Act, drafts: readonly Draft[]): Promise<Map<string, string>> {
  const now = act.clock.now();
  const rows = drafts.map((draft) => ({ ...draft, id: act.newId(), due_at: dueAt(now, 'decision', draft.score) }));
  return new Map((await insertAlerts(act.tx, rows, now)).map((row) => [keyOfRow(row), row.id]));
}

function moveOf(act: Act, { draft, known, how }: Met): Move {
  const standing = standingAfter(known, how);
  const reopen = how === 'reopen';
  return {
    ...draft,
    ...standing,
    id: known.id,
    reopened: reopen ? true : null,
    due_at: reopen ? dueAt(act.clock.now(), 'decision', draft.score) : null,
  };
}

function standingAfter(known: KnownRow, how: Meeting): Standing {
  if (how === 'refresh' || how === 'update') return { state: known.state, verdict: known.verdict };
  return advance(known, { kind: how === 'return' ? 'return' : 'evidence-changed' });
}

/** The history says what changed on either side; bodies are read only for what really changed. */
async function eventsOf(act: Act, met: readonly Met[]): Promise<NewEvent[]> {
  const changed = met.filter(({ known, draft }) => known.evidence !== draft.evidence);
  const before = await readSides(
    act.tx,
    changed.map(({ known }) => known.id),
  );
  return met.flatMap(({ draft, known, how }): NewEvent[] => {
    if (how === 'refresh' || how === 'rest') return [];
    const then = before.get(known.id);
    const now = { row: draft.row_body, subject: draft.subject_body };
    const fields = then === undefined ? [] : differences(then, now).map(({ field }) => field);
    const relisted = how === 'reopen' && known.closed_because === 'delisted' ? { relisted: true as const } : {};
    const what = how === 'reopen' ? 'reopened' : how === 'return' ? 'returned' : 'updated';
    return [{ alert: known.id, what, detail: { fields, ...relisted } }];
  });
}

function idsOf(met: readonly Met[], how: Meeting): string[] {
  return met.filter((one) => one.how === how).map(({ known }) => known.id);
}

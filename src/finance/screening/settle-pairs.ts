import type { Act } from '#base';
import {
  type Candidate,
  closeForRows,
  closePairs,
  type Pair,
  pairsOfRows,
  pairsOfSubjects,
  raiseAlerts,
  type StandingPair,
} from '../alerts/index.ts';
import { evidenceOf } from './evidence.ts';
import { judge } from './judge.ts';
import { questionOfRow } from './question.ts';
import { findBook, rowsByKey, subjectsById } from './sides-store.ts';

/** What a screening did to the queue. */
export interface Tally {
  raised: number;
  reopened: number;
  updated: number;
  closed: number;
}

/** Rows of one book that were compared with all lists: what came out of it stands, what else stood of them closes. */
export async function settleRows(
  act: Act,
  book: string,
  compared: readonly string[],
  left: readonly string[],
  candidates: readonly Candidate[],
): Promise<Tally> {
  const gone = left.length === 0 ? { closed: 0 } : await closeForRows(act, book, left);
  const tally = await settle(act, candidates, await pairsOfRows(act.tx, book, compared));
  return { ...tally, closed: tally.closed + gone.closed };
}

/** Subjects that were compared with all books, likewise. */
export async function settleSubjects(
  act: Act,
  compared: readonly string[],
  candidates: readonly Candidate[],
): Promise<Tally> {
  return settle(act, candidates, await pairsOfSubjects(act.tx, compared));
}

async function settle(act: Act, candidates: readonly Candidate[], standing: readonly StandingPair[]): Promise<Tally> {
  const found = new Set(candidates.map((each) => pairKey({ ...each, rowKey: each.row.key })));
  const missing = standing.filter((pair) => !found.has(pairKey(pair)));
  // A confirmed pair does not fall silent because it has become less similar: it is shown with the score it has now.
  const confirmed = await candidatesOf(
    act,
    missing.filter((pair) => pair.confirmed),
  );
  const raised = await raiseAlerts(act, [...candidates, ...confirmed]);
  const dissimilar = missing.filter((pair) => !pair.confirmed);
  const { closed } = dissimilar.length === 0 ? { closed: 0 } : await closePairs(act, dissimilar);
  return { raised: raised.raised, reopened: raised.reopened, updated: raised.updated, closed };
}

async function candidatesOf(act: Act, pairs: readonly Pair[]): Promise<Candidate[]> {
  const subjects = await subjectsById(
    act.tx,
    pairs.map((pair) => pair.subjectId),
  );
  const made: Candidate[] = [];
  for (const { book, rowKey, subjectId } of pairs) {
    const row = (await rowsByKey(act.tx, book, [rowKey])).get(rowKey);
    const held = subjects.get(subjectId);
    const desk = (await findBook(act.tx, book))?.desk;
    if (row === undefined || desk === undefined || held?.listed !== true) continue;
    const { list, subject } = held;
    const explanation = judge(questionOfRow(row), subject);
    made.push({ book, desk, row, subjectId, list, subject, explanation, evidence: evidenceOf(row, subject) });
  }
  return made;
}

function pairKey({ book, rowKey, subjectId }: Pair): string {
  return JSON.stringify([book, rowKey, subjectId]);
}

export function added(a: Tally, b: Tally): Tally {
  return {
    raised: a.raised + b.raised,
    reopened: a.reopened + b.reopened,
    updated: a.updated + b.updated,
    closed: a.closed + b.closed,
  };
}

export const nothingDone: Tally = { raised: 0, reopened: 0, updated: 0, closed: 0 };

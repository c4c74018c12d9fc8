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
  cutoff: number,
): Promise<Tally> {
  const gone = left.length === 0 ? { closed: 0 } : await closeForRows(act, book, left);
  const tally = await settle(act, candidates, await pairsOfRows(act.tx, book, compared), cutoff);
  return { ...tally, closed: tally.closed + gone.closed };
}

/** Subjects that were compared with all books, likewise. */
export async function settleSubjects(
  act: Act,
  compared: readonly string[],
  candidates: readonly Candidate[],
  cutoff: number,
): Promise<Tally> {
  return settle(act, candidates, await pairsOfSubjects(act.tx, compared), cutoff);
}

async function settle(
  act: Act,
  candidates: readonly Candidate[],
  standing: readonly StandingPair[],
  cutoff: number,
): Promise<Tally> {
  const found = new Set(candidates.map((each) => pairKey({ ...each, rowKey: each.row.key })));
  const missing = standing.filter((pair) => !found.has(pairKey(pair)));
  const confirmed = new Set(missing.filter((pair) => pair.confirmed).map(pairKey));
  // What was compared may be older than what stands: another job may have raised a pair since. It is compared again
  // as both sides are now; a confirmed one does not fall silent, it is shown with the score it has.
  const now = await comparedNow(act, missing);
  const similar = now.filter(
    (each) => each.explanation.score >= cutoff || confirmed.has(pairKey({ ...each, rowKey: each.row.key })),
  );
  const raised = await raiseAlerts(act, [...candidates, ...similar]);
  const dissimilar = now.filter((each) => !similar.includes(each));
  const pairs = dissimilar.map(({ book, row, subjectId }): Pair => ({ book, rowKey: row.key, subjectId }));
  const { closed } = pairs.length === 0 ? { closed: 0 } : await closePairs(act, pairs);
  return { raised: raised.raised, reopened: raised.reopened, updated: raised.updated, closed };
}

/** The pairs as both sides are in the database now; where a side has left, whoever took it away closes the alert. */
async function comparedNow(act: Act, pairs: readonly Pair[]): Promise<Candidate[]> {
  const subjects = await subjectsById(act.tx, [...new Set(pairs.map((pair) => pair.subjectId))]);
  const made: Candidate[] = [];
  for (const book of new Set(pairs.map((pair) => pair.book))) {
    const ofBook = pairs.filter((pair) => pair.book === book);
    const rows = await rowsByKey(act.tx, book, [...new Set(ofBook.map((pair) => pair.rowKey))]);
    const desk = (await findBook(act.tx, book))?.desk;
    for (const { rowKey, subjectId } of ofBook) {
      const [row, held] = [rows.get(rowKey), subjects.get(subjectId)];
      if (row === undefined || desk === undefined || held?.listed !== true) continue;
      const { list, subject } = held;
      const explanation = judge(questionOfRow(row), subject);
      made.push({ book, desk, row, subjectId, list, subject, explanation, evidence: evidenceOf(row, subject) });
    }
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

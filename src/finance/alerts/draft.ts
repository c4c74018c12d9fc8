import { createHash } from 'node:crypto';
import { searchText } from '../search-text.ts';
import type { Candidate } from './candidate.ts';

/** Longest folded text kept for the search box: a subject may have a hundred aliases. */
const LONGEST_SEARCH = 2000;

/** A candidate in the columns of `finance_alert`. */
export interface Draft {
  book: string;
  row_key: string;
  subject: string;
  list: string;
  desk: string;
  score: number;
  schema: string;
  row_name: string;
  subject_name: string;
  search: string;
  row_body: Candidate['row'];
  subject_body: Candidate['subject'];
  explanation: Candidate['explanation'];
  evidence: string;
  shown: string;
}

/** One draft a pair (of two candidates with the same pair the last counts), in the one order in which all lock them. */
export function draftsOf(candidates: readonly Candidate[]): Draft[] {
  const byPair = new Map(
    candidates.map((candidate) => [keyOf(candidate.book, candidate.row.key, candidate.subjectId), candidate]),
  );
  return [...byPair.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, candidate]) => draftOf(candidate));
}

export function keyOf(book: string, rowKey: string, subjectId: string): string {
  return JSON.stringify([book, rowKey, subjectId.toLowerCase()]);
}

export const keyOfRow = (row: Pick<Draft, 'book' | 'row_key' | 'subject'>): string =>
  keyOf(row.book, row.row_key, row.subject);

function draftOf({ book, desk, row, subjectId, list, subject, explanation, evidence }: Candidate): Draft {
  const names = [...row.names, ...subject.names.map((name) => name.full)];
  return {
    book,
    row_key: row.key,
    subject: subjectId,
    list,
    desk,
    score: explanation.score,
    schema: subject.schema,
    row_name: row.names[0] ?? row.key,
    subject_name: subject.names[0]?.full ?? subject.ref,
    search: searchText([row.key, ...names].join(' ')).slice(0, LONGEST_SEARCH),
    row_body: row,
    subject_body: subject,
    explanation,
    evidence,
    shown: createHash('sha256')
      .update(sortedJson([row, subject, explanation, desk, list]))
      .digest('hex'),
  };
}

/** JSON whose keys are sorted: equal values give equal text, in whatever order their fields were set. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

import type { Database } from '#base';
import type { Candidate } from '../alerts/index.ts';
import type { ScreeningEngine } from './engine/engine.ts';
import type { AskOptions } from './engine/lane.ts';
import { nameCutoff } from './engine/name-cutoff.ts';
import { evidenceOf } from './evidence.ts';
import { lookupKeys } from './lookup-keys.ts';
import { boundedNames, kindOf } from './question.ts';
import { type BookToScreen, rowsByKey, type SubjectNow } from './sides-store.ts';

/**
 * Rows of a book that may be the subject, best first. The index says who is worth comparing; compared is what the
 * database holds now, in the same direction as when a row is screened against the lists.
 */
export async function searchBook(
  engine: ScreeningEngine,
  db: Database,
  book: BookToScreen,
  { id, list, subject }: Pick<SubjectNow, 'id' | 'list' | 'subject'>,
  cutoff: number,
  how: AskOptions,
): Promise<Candidate[]> {
  const sought = {
    names: boundedNames(subject.names.map((name) => name.full)),
    kind: kindOf(subject.schema),
    keys: lookupKeys(subject),
    cutoff: nameCutoff(cutoff),
  };
  const keys = await engine.reverse(book.key, sought, how);
  const rows = [...(await rowsByKey(db, book.key, keys)).values()];
  const judged = await engine.judge(
    subject,
    rows.map((row) => JSON.stringify(row)),
    how,
  );
  return rows
    .flatMap((row, index) => {
      const explanation = judged[index];
      if (explanation === undefined || explanation.score < cutoff) return [];
      const evidence = evidenceOf(row, subject);
      return [{ book: book.key, desk: book.desk, row, subjectId: id, list, subject, explanation, evidence }];
    })
    .toSorted((a, b) => b.explanation.score - a.explanation.score || (a.row.key < b.row.key ? -1 : 1));
}

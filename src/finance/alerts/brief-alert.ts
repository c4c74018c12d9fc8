import type { Actor, Database, Tx } from '#base';
import { findAlert } from './alert-store.ts';

/** An alert as other rooms of finance name it. */
interface AlertBrief {
  id: string;
  desk: string;
  state: 'open' | 'proposed' | 'decided' | 'closed';
  verdict: 'same' | 'different' | 'undetermined' | null;
  evidence: string;
  subject: string;
  subjectName: string;
  list: string;
  book: string;
  rowKey: string;
  rowName: string;
}

/** One alert of these desks; undefined when it is not there or not theirs. */
export async function briefAlert(
  db: Database | Tx,
  desks: Actor['desks'],
  id: string,
): Promise<AlertBrief | undefined> {
  const row = await findAlert(db, desks, id);
  return (
    row && {
      id: row.id,
      desk: row.desk,
      state: row.state,
      verdict: row.verdict,
      evidence: row.evidence,
      subject: row.subject,
      subjectName: row.subject_name,
      list: row.list,
      book: row.book,
      rowKey: row.row_key,
      rowName: row.row_name,
    }
  );
}

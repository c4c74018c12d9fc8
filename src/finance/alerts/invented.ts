// For tests and benchmarks only: an invented desk with its book and list. None of these is a real person.
import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Actor, type AuditEntry, type Call, type Database, type OpenDatabase } from '#base';
import { type HandClock, handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import type { BookRow } from '../book-row.ts';
import { financeMigrations } from '../migrations/index.ts';
import type { ListedSubject } from '../subject.ts';
import type { RenderExplanation } from './alert-view.ts';
import type { Candidate } from './candidate.ts';

export function inventedSubject(ref: string, name: string, more: Partial<ListedSubject> = {}): ListedSubject {
  return {
    ref,
    refs: [ref],
    schema: 'Person',
    names: [{ full: name, kind: 'primary' }],
    birthDates: [{ date: '1971' }],
    birthPlaces: [],
    nationalities: ['zz'],
    identifiers: [],
    addresses: [],
    programs: ['EXERCISE'],
    positions: [],
    ...more,
  };
}

export function inventedRow(key: string, name: string, more: Partial<BookRow> = {}): BookRow {
  return { key, schema: 'Person', names: [name], nationalities: ['zz'], identifiers: [], notes: {}, ...more };
}

/** As screening would hand it over: the evidence is a hash over what it compares, so remarks and notes are not in it. */
export function inventedCandidate(
  subjectId: string,
  subject: ListedSubject,
  row: BookRow,
  more: Partial<Candidate> & { score?: number } = {},
): Candidate {
  const { score = 0.91, ...rest } = more;
  const compared = [row.names, row.birthDate, row.identifiers, subject.names, subject.birthDates, subject.identifiers];
  const evidence = createHash('sha256').update(JSON.stringify(compared)).digest('hex');
  const query = row.names[0] ?? '';
  const candidate = subject.names[0]?.full ?? '';
  const pairs = [{ a: query, b: candidate, rule: 'spelling', weight: 1, similarity: score }];
  const explanation = { score, query, candidate, pairs, reasons: [] };
  return {
    book: 'customers',
    desk: 'north',
    row,
    subjectId,
    list: 'exercise',
    subject,
    explanation,
    evidence,
    ...rest,
  };
}

/** Puts listed subjects where alerts refer to them. Gives their ids. */
export async function listSubjects(db: Database, subjects: readonly ListedSubject[]): Promise<string[]> {
  const title = JSON.stringify({ ar: 'قائمة التمرين', en: 'Exercise list', fr: "Liste d'exercice" });
  await sql`insert into finance_list (key, title, authority) values ('exercise', ${title}, ${title})
    on conflict do nothing`.execute(db);
  const rows = subjects.map((body) => ({ id: randomUUID(), ref: body.ref, name: body.names[0]?.full ?? '', body }));
  await sql`insert into finance_subject (id, list, ref, refs, schema, name, search, body, hash, version, status, changed_at)
    select id, 'exercise', ref, array[ref], 'Person', name, lower(name), body, ref, 1, 'listed', now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, ref text, name text, body jsonb)`.execute(db);
  return rows.map((row) => row.id);
}

/** A desk on a fresh database: people by name, a clock moved by hand, and the trail of the audit. */
export interface Desk extends AsyncDisposable {
  db: Database;
  opened: OpenDatabase;
  clock: HandClock;
  trail: AuditEntry[];
  /** A call of an invented person of these desks, with all rights unless named. */
  as(id: string, options?: { rights?: readonly string[]; desks?: readonly string[] | '*'; kind?: Actor['kind'] }): Call;
  /** The node itself, as screening runs. */
  screening: Call;
  subject: ListedSubject;
  subjectId: string;
  row: BookRow;
  candidate: Candidate;
}

export async function openDesk(): Promise<Desk> {
  const opened = await openTestDatabase(financeMigrations);
  const clock = handClock();
  const trail: AuditEntry[] = [];
  const subject = inventedSubject('X-1', 'Harun Belqasim al-Tazi');
  const row = inventedRow('C-1001', 'هارون بلقاسم التازي', { birthDate: { date: '1971-03-02' } });
  const [subjectId = ''] = await listSubjects(opened.db, [subject]);
  const as: Desk['as'] = (id, { rights, desks = ['north'], kind = 'person' } = {}) =>
    testCall(opened.db, { ...testActor(id, rights ?? '*', desks), kind }, clock, trail);
  return {
    db: opened.db,
    opened,
    clock,
    trail,
    as,
    screening: as('node', { desks: '*', kind: 'node' }),
    subject,
    subjectId,
    row,
    candidate: inventedCandidate(subjectId, subject, row),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

/** Says an explanation in one plain sentence: what screening's own words are is not this room's matter. */
export const plainly: RenderExplanation = ({ score, query, candidate, pairs }) => ({
  score,
  query,
  candidate,
  pairs: pairs.map((pair) => ({ ...pair, sentence: `${pair.a} / ${pair.b}` })),
  reasons: [],
});

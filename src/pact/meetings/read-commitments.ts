import { type FaultDetail, type Language, say } from '#base';
import { fileFault, type InputFile, readTableRows, type TableRow } from '#base/tabular';
import { checkMeeting } from './check-meeting.ts';
import { commitmentOf } from './commitment-cells.ts';
import { meetingFault } from './faults.ts';
import { type MeetingProblem, sayMeetingProblem } from './meeting-problem.ts';
import { type MeetingText, meetingTextShape } from './meeting-text.ts';
import { problemOf } from './finish-meeting.ts';
import { columnNamed, type TableColumn, tableColumns } from './table-columns.ts';

type Commitment = MeetingText['commitments'][number];

/** What the commitments of a table are held against. */
export interface TableGround {
  /** Its commitments are those that stay beside the ones of the table. */
  meeting: MeetingText;
  members: ReadonlySet<string>;
  language: Language;
}

/** More than this is no meeting. */
const mostRows = 500;
/** The most faults that are told at once. */
const mostTold = 200;

/**
 * The commitments of a table (CSV or XLSX) whose head names the columns of `tableColumns`: all of them, or a refusal with
 * every fault by row and column. Errors: those of the readers of files, `table-heads`, `table-refused`.
 */
export async function readCommitments(file: InputFile, ground: TableGround): Promise<readonly Commitment[]> {
  const { heads, rows } = await rowsOf(file, ground.language);
  const at = (line: number, place: string) => ({ line, place, column: columnOf(heads, place) });
  const faults: Placed[] = [];
  const read = rows.map(({ line, cells }) => {
    const given = new Map(heads.map((head, n) => [head?.place ?? '', cells[n] ?? '']));
    const { commitment, problems } = commitmentOf(given, [...ground.members]);
    const parsed = meetingTextShape.shape.commitments.element.safeParse(commitment);
    const unlike = (parsed.error?.issues ?? []).map((issue) => problemOf(issue, commitment));
    const known = new Set(problems.map(({ where }) => where));
    // A cell that could not be read is told once, by what reads it.
    for (const one of [...problems, ...unlike.filter(({ where }) => !known.has(where))])
      faults.push({ ...at(line, one.where), problem: one });
    return commitment;
  });
  const { meeting, members, language } = ground;
  const kept = meeting.commitments.length;
  const together = { ...meeting, commitments: [...meeting.commitments, ...read] };
  const told = new Set(faults.map(({ line, place }) => `${line} ${place}`));
  for (const problem of checkMeeting(together, members)) {
    const [, list, n, ...rest] = problem.where.split('/');
    const row = list === 'commitments' ? rows[Number(n) - kept] : undefined;
    if (row === undefined || problem.what === '') continue;
    const placed = at(row.line, rest.length === 0 ? '/code' : `/${rest.join('/')}`);
    if (!told.has(`${placed.line} ${placed.place}`)) faults.push({ ...placed, problem });
  }
  if (faults.length === 0) return read;
  faults.sort((a, b) => a.line - b.line);
  const details = faults.slice(0, mostTold).map((fault) => detailOf(fault, language));
  throw meetingFault('table-refused', { file: file.name, count: faults.length }, details);
}

interface Placed {
  line: number;
  place: string;
  column: TableColumn | undefined;
  problem: MeetingProblem;
}

const rowAndColumn = {
  ar: 'الصف {line}، العمود «{column}»',
  en: 'row {line}, column “{column}”',
  fr: 'ligne {line}, colonne « {column} »',
};

function detailOf({ line, place, column, problem }: Placed, language: Language): FaultDetail {
  const name = column === undefined ? place.slice(1) : say(column.head, language);
  return { where: say(rowAndColumn, language, { line, column: name }), reason: sayMeetingProblem(problem, language) };
}

/** The column a place lies in: owners are many in one cell. */
const columnOf = (heads: readonly (TableColumn | undefined)[], place: string): TableColumn | undefined =>
  [...heads, ...tableColumns].find((one) => one !== undefined && (one.place === place || inCell(one.place, place)));

const inCell = (column: string, place: string): boolean => column === '/owners' && place.startsWith('/owners/');

const headWords = {
  missing: { ar: 'هذا العمود مطلوب.', en: 'this column is needed', fr: 'cette colonne est nécessaire' },
  unknown: { ar: 'لا يُعرف هذا العمود.', en: 'this column is not known', fr: 'cette colonne n’est pas connue' },
  twice: { ar: 'هذا العمود مكرّر.', en: 'this column stands twice', fr: 'cette colonne figure deux fois' },
};

async function rowsOf(file: InputFile, language: Language) {
  let heads: (TableColumn | undefined)[] | undefined;
  const rows: TableRow[] = [];
  for await (const row of readTableRows(file)) {
    if (heads === undefined) {
      heads = headsOf(row.cells, file, language);
      continue;
    }
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    if (rows.length === mostRows)
      throw fileFault('limit-passed', { file: file.name, line: row.line }, `rows > ${mostRows}`);
    rows.push(row);
  }
  if (heads === undefined || rows.length === 0) throw fileFault('empty', { file: file.name });
  return { heads, rows };
}

function headsOf(cells: readonly string[], file: InputFile, language: Language): (TableColumn | undefined)[] {
  const heads = cells.map((cell) => (cell.trim() === '' ? undefined : columnNamed(cell)));
  const unknown = cells.filter((cell, n) => cell.trim() !== '' && heads[n] === undefined);
  const twice = heads.filter((head, n) => head !== undefined && heads.indexOf(head) < n);
  const missing = tableColumns.filter((one) => one.needed && !heads.includes(one));
  const details = [
    ...unknown.map((where) => ({ where: where.slice(0, 100), reason: headWords.unknown[language] })),
    ...twice.map((one) => ({ where: one?.head[language] ?? '', reason: headWords.twice[language] })),
    ...missing.map(({ head }) => ({ where: head[language], reason: headWords.missing[language] })),
  ];
  if (details.length > 0) throw meetingFault('table-heads', { file: file.name }, details.slice(0, mostTold));
  return heads;
}

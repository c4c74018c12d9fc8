import { type InputFile, readCsvRows, type TableRow } from '#base/tabular';
import type { ListedSubject, SubjectSchema } from '../../subject.ts';
import { listFault } from '../list-fault.ts';
import type { FormatReader } from '../list-format.ts';
import { addRemarks } from './ofac-remarks.ts';
import { ofacCells, type OfacRole, ofacRoleOf, ofacRoles } from './ofac-role.ts';
import { SubjectDraft } from './subject-draft.ts';

type Side = Map<string, (readonly string[])[]>;

/**
 * OFAC's csv set: the main file (`sdn.csv`, `cons_prim.csv`), aliases, addresses and the overflow of the remarks,
 * told apart by content (Treasury, "Specification for the SDN lists, delimited files"). No header line, `-0-` for
 * nothing, 0x1A at the end. `ref` is ent_num. The side files are held in memory, the main file streams. The set has
 * no publication date.
 */
export const readOfacCsv: FormatReader = async function* (source, options, header) {
  const roles = new Map<OfacRole, InputFile>();
  for (const file of source.files) {
    const role = await ofacRoleOf(file);
    if (role === undefined) throw listFault('list-mixed', { file: file.name }, file.name);
    const other = roles.get(role);
    if (other !== undefined) throw listFault('list-mixed', { file: file.name }, `${other.name}, ${file.name}`);
    roles.set(role, file);
  }
  const main = roles.get('main');
  if (main === undefined)
    throw listFault('list-file-missing', { file: source.files[0]?.name ?? '' }, 'sdn.csv / cons_prim.csv');
  const missing = ofacRoles.filter((role) => !roles.has(role) && role !== 'comments');
  if (missing.length > 0) {
    if (options.requireComplete === true) throw listFault('list-file-missing', { file: main.name }, missing.join(', '));
    header.missing = missing;
  }
  header.title = 'OFAC';
  const aliases = await sideOf(roles, 'aliases');
  const addresses = await sideOf(roles, 'addresses');
  const comments = await sideOf(roles, 'comments');
  for await (const row of ofacRows(main, 'main')) {
    const ref = row.cells[0] ?? '';
    const subject = subjectOf(row, aliases.get(ref) ?? [], addresses.get(ref) ?? [], comments.get(ref) ?? []);
    yield { subject, file: main.name, line: row.line };
  }
};

/** The rows with `-0-` emptied. Every row begins with a number and has its role's number of cells: a cut row has fewer. */
async function* ofacRows(file: InputFile, role: OfacRole): AsyncGenerator<TableRow> {
  for await (const { line, cells } of readCsvRows(file, { delimiter: ',' })) {
    const first = cells[0]?.trim() ?? '';
    if (cells.length === 1 && (first === '\u001a' || first === '')) continue;
    if (!/^\d+$/.test(first)) {
      throw listFault('list-entry-malformed', { file: file.name, line }, `ent_num: ${first.slice(0, 20)}`);
    }
    if (cells.length !== ofacCells[role]) {
      throw listFault('list-entry-malformed', { file: file.name, line }, `${cells.length} ≠ ${ofacCells[role]}`);
    }
    yield { line, cells: cells.map((cell) => (cell.trim() === '-0-' ? '' : cell.trim())) };
  }
}

async function sideOf(roles: ReadonlyMap<OfacRole, InputFile>, role: OfacRole): Promise<Side> {
  const side: Side = new Map();
  const file = roles.get(role);
  if (file === undefined) return side;
  for await (const { cells } of ofacRows(file, role)) {
    const ref = cells[0] ?? '';
    const known = side.get(ref);
    if (known === undefined) side.set(ref, [cells]);
    else known.push(cells);
  }
  return side;
}

const schemas: Readonly<Record<string, SubjectSchema>> = {
  individual: 'Person',
  vessel: 'Vessel',
  aircraft: 'Airplane',
};

/** ent_num, name, type, program, title, call sign, vessel type, tonnage, GRT, flag, owner, remarks. */
function subjectOf(
  { cells }: TableRow,
  aliases: readonly (readonly string[])[],
  addresses: readonly (readonly string[])[],
  comments: readonly (readonly string[])[],
): ListedSubject {
  const [ref = '', name, type = '', program = '', title, callSign, , , , flag, owner, remarks = ''] = cells;
  const draft = new SubjectDraft(ref, schemas[type.toLowerCase()] ?? 'Organization');
  draft.addNames(name, 'primary');
  for (const one of program.split(/[\][;]+/)) draft.addProgram(one);
  draft.addPosition(title);
  draft.addIdentifier('call-sign', callSign);
  draft.addCountry(flag);
  draft.addLink(owner);
  for (const [, , kind, alias, remark] of aliases) {
    draft.addNames(alias, kind === 'fka' ? 'former' : 'alias');
    draft.addRemark(remark);
  }
  for (const [, , street, city, country, remark] of addresses) {
    draft.addAddress([street, city], country);
    draft.addRemark(remark);
  }
  // The overflow goes on where the field was cut, in the middle of a word.
  const whole = remarks + comments.map((row) => row[1] ?? '').join('');
  if (whole !== '') addRemarks(draft, whole);
  return draft.finish();
}

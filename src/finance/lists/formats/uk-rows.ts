import { type InputFile, readCsvRows } from '#base/tabular';
import { parsePartialDate, parsePartialDates } from '../../partial-date.ts';
import type { SubjectSchema } from '../../subject.ts';
import { listFault } from '../list-fault.ts';
import type { FormatReader, ListHeader, LocatedSubject } from '../list-format.ts';
import { joinTexts, valueText } from './clean-text.ts';
import { SubjectDraft } from './subject-draft.ts';
import { ukName, ukNameKind } from './uk-names.ts';

interface UkColumns {
  key: string;
  alsoKeys: readonly string[];
  schema: string;
  nameType: string;
  strength: string;
  program: string;
  basis: string;
  listed: string;
}

/** OFSI's "Consolidated List of Financial Sanctions Targets", ConList.csv: a row per name, keyed by Group ID. */
export const readUkOfsiCsv: FormatReader = (source, _options, header) =>
  grouped(source.files, header, 'OFSI consolidated list of financial sanctions targets', {
    key: 'group id',
    alsoKeys: [],
    schema: 'group type',
    nameType: 'alias type',
    strength: 'alias quality',
    program: 'regime',
    basis: '',
    listed: 'listed on',
  });

/** The "UK Sanctions List" of the FCDO as CSV: a row per name, address or birth date, keyed by Unique ID. */
export const readUkSanctionsCsv: FormatReader = (source, _options, header) =>
  grouped(source.files, header, 'UK Sanctions List', {
    key: 'unique id',
    alsoKeys: ['ofsi group id', 'un reference number'],
    schema: 'designation type',
    nameType: 'name type',
    strength: 'alias strength',
    program: 'regime name',
    basis: 'uk statement of reasons',
    listed: 'date designated',
  });

/**
 * Rows of one subject need not stand together, so the subjects are gathered before the first is given: memory is the
 * list's size. Above the header line stands the date of the publication.
 */
async function* grouped(
  files: readonly InputFile[],
  header: ListHeader,
  title: string,
  columns: UkColumns,
): AsyncGenerator<LocatedSubject> {
  header.title = title;
  const drafts = new Map<string, { draft: SubjectDraft; file: string; line: number }>();
  for (const file of files) {
    let names: Map<string, number> | undefined;
    for await (const { line, cells } of readCsvRows(file)) {
      if (names === undefined) {
        const folded = cells.map(foldHeader);
        if (folded.includes(columns.key)) names = new Map(folded.map((name, index) => [name, index]));
        else {
          const date = publication(cells);
          if (date !== undefined) header.publishedOn = date;
        }
        continue;
      }
      const at = names;
      const cell = (name: string): string => cells[at.get(foldHeader(name)) ?? -1] ?? '';
      const ref = valueText(cell(columns.key));
      if (ref === '') throw listFault('list-reference-missing', { file: file.name, line }, columns.key);
      const known = drafts.get(ref) ?? {
        draft: new SubjectDraft(ref, ukSchema(cell(columns.schema))),
        file: file.name,
        line,
      };
      drafts.set(ref, known);
      addRow(known.draft, cell, columns);
    }
    if (names === undefined) throw listFault('list-column-missing', { file: file.name, line: 1 }, columns.key);
  }
  for (const { draft, file, line } of drafts.values()) yield { subject: draft.finish(), file, line };
}

export function foldHeader(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

export function ukSchema(text: string): SubjectSchema {
  if (/individual|person/i.test(text)) return 'Person';
  return /ship|vessel/i.test(text) ? 'Vessel' : 'Organization';
}

function publication(cells: readonly string[]): string | undefined {
  const text = cells
    .join(' ')
    .replace(/^.*?(last updated|report date)\s*:?/i, '')
    .trim();
  return parsePartialDate(text.replace(/-/g, ' '))?.date ?? parsePartialDate(text)?.date;
}

function addRow(draft: SubjectDraft, cell: (name: string) => string, columns: UkColumns): void {
  for (const key of columns.alsoKeys) draft.addRef(cell(key));
  draft.addWholeName(ukName(cell), ukNameKind(cell(columns.nameType), cell(columns.strength)));
  draft.addNames(cell('Name non-latin script'), 'original-script');
  draft.addTitle(cell('Title'));
  for (const date of parsePartialDates(cell('DOB') || cell('D.O.B'))) draft.addBirthDate(date);
  draft.addBirthPlace(joinTexts([cell('Town of birth'), cell('Country of birth')], ', '));
  draft.addNationality(cell('Nationality') || cell('Nationality(/ies)'));
  draft.setGender(cell('Gender'));
  draft.addIdentifier(
    'passport',
    cell('Passport number'),
    '',
    cell('Passport details') || cell('Passport additional information'),
  );
  addNationalId(
    draft,
    cell('National Identification Number') || cell('National Identifier number'),
    cell('NI Details') || cell('National Identifier additional information'),
  );
  draft.addIdentifier('registration', cell('Business registration number (s)'));
  draft.addIdentifier('imo', cell('IMO number'));
  draft.addIdentifier('phone', cell('Phone number'));
  draft.addIdentifier('email', cell('Email address'));
  draft.addCountry(cell('Current believed flag of ship'));
  draft.addLink(cell('Parent company'));
  draft.addLink(cell('Current owner/operator (s)'));
  draft.addPosition(cell('Position'));
  const lines = [1, 2, 3, 4, 5, 6].map((n) => cell(`Address ${n}`) || cell(`Address Line ${n}`));
  draft.addAddress(
    [...lines, cell('Post/Zip Code') || cell('Address Postal Code')],
    cell('Country') || cell('Address Country'),
  );
  draft.addProgram(cell(columns.program));
  draft.listedOn ??= parsePartialDate(cell(columns.listed))?.date;
  const amended = parsePartialDate(cell('Last Updated'))?.date;
  if (amended !== undefined && amended > (draft.amendedOn ?? '')) draft.amendedOn = amended;
  const other = cell('Other Information');
  for (const ref of other.matchAll(/\((?:UK Sanctions List|UN) Ref\):\s*([A-Z]{2,3}[A-Za-z]?[\d.]+)/g))
    draft.addRef(ref[1]?.replace(/\.$/, ''));
  draft.addRemark(other);
  if (columns.basis !== '') draft.addRemark(cell(columns.basis));
}

/** `3520025509842-7 (Pakistani)`: the country stands behind the number. */
function addNationalId(draft: SubjectDraft, text: string, note: string): void {
  const match = /^(.*?)\s*\(([^)]+)\)\s*$/.exec(text);
  draft.addIdentifier('national-id', match?.[1] ?? text, match?.[2] ?? '', note);
}

import { createHash } from 'node:crypto';
import { type InputFile, readTableRows } from '#base/tabular';
import { parsePartialDate, parsePartialDates } from '../../partial-date.ts';
import type { IdentifierType, ListedSubject, SubjectSchema } from '../../subject.ts';
import { listFault } from '../list-fault.ts';
import type { FormatReader } from '../list-format.ts';
import { cleanText, valueText } from './clean-text.ts';
import { script } from './name-field.ts';
import { knownHeaders, type NationalColumn, type NationalColumns, nationalColumns } from './national-columns.ts';
import { SubjectDraft } from './subject-draft.ts';

/** So many rows may stand above the header: a title, a date, an emblem's caption. */
const HEADER_WITHIN = 20;

/**
 * The profile for national lists, CSV or XLSX (docs/integrators/national-list-profile.md): one row a subject, a header
 * in Arabic, English or French. Without a reference column the key is made from name, birth date and numbers.
 */
export const readNationalTable: FormatReader = async function* (source, _options, header) {
  for (const file of source.files) {
    let columns: NationalColumns | undefined;
    let above = 0;
    let nearest = 0;
    for await (const { line, cells } of readTableRows(file)) {
      if (columns === undefined) {
        columns = nationalColumns(cells);
        if (columns !== undefined) continue;
        nearest = Math.max(nearest, knownHeaders(cells));
        if (++above === HEADER_WITHIN) break;
        const text = cells
          .map(cleanText)
          .filter((cell) => cell !== '')
          .join(' ');
        header.title ??= text;
        const date = /[\d٠-٩۰-۹]/.test(text) ? parsePartialDate(text.replace(/^[^\d٠-٩۰-۹]+/, '')) : undefined;
        if (date !== undefined) header.publishedOn = date.date;
        continue;
      }
      const subject = subjectOf(cells, columns, { file, line });
      if (subject !== undefined) yield { subject, file: file.name, line };
    }
    if (columns === undefined) {
      throw listFault(
        'list-column-missing',
        { file: file.name, line: 1 },
        nearest > 0 ? 'name / الاسم / nom' : 'header',
      );
    }
  }
};

const identifiers: readonly (readonly [NationalColumn, IdentifierType])[] = [
  ['passport', 'passport'],
  ['nationalId', 'national-id'],
  ['registration', 'registration'],
  ['taxId', 'tax-id'],
  ['iban', 'iban'],
  ['bic', 'bic'],
  ['lei', 'lei'],
  ['imo', 'imo'],
  ['wallet', 'wallet'],
  ['phone', 'phone'],
  ['email', 'email'],
];

function subjectOf(
  cells: readonly string[],
  columns: NationalColumns,
  at: { file: InputFile; line: number },
): ListedSubject | undefined {
  const cell = (column: NationalColumn): string => valueText(cells[columns.get(column) ?? -1]);
  const raw = (column: NationalColumn): string => cells[columns.get(column) ?? -1] ?? '';
  if (cells.every((text) => valueText(text) === '')) return undefined;
  const parts = (['firstName', 'fatherName', 'grandfatherName', 'familyName'] as const).map(cell);
  const names = [cell('name'), cell('nameArabic'), cell('nameLatin'), parts.join(' ').trim()];
  if (names.every((name) => name === '') && columns.has('reference') && cell('reference') === '') return undefined;
  const schema = schemaOf(cell('type'), cell('imo') !== '');
  const ref = cell('reference') || madeReference([...names, cell('birthDate'), cell('passport'), cell('nationalId')]);
  if (columns.has('reference') && cell('reference') === '') {
    throw listFault('list-reference-missing', { file: at.file.name, line: at.line }, names.find((n) => n !== '') ?? '');
  }
  const draft = new SubjectDraft(ref, schema);
  const main = parts.some((part) => part !== '') && names[0] === '' ? names[3] : raw('name');
  draft.addNames(main, 'primary');
  const hostScript = script(cell('name'));
  draft.addNames(
    raw('nameArabic'),
    !draft.hasName ? 'primary' : hostScript === 'arabic' ? 'alias' : 'original-script',
    'ar',
  );
  draft.addNames(raw('nameLatin'), draft.hasName ? 'alias' : 'primary');
  for (const alias of several(raw('aliases'))) draft.addNames(alias, 'alias', undefined, true);
  for (const alias of several(raw('weakAliases'))) draft.addNames(alias, 'weak-alias', undefined, true);
  for (const former of several(raw('formerNames'))) draft.addNames(former, 'former', undefined, true);
  draft.addTitle(cell('title'));
  draft.setGender(cell('gender'));
  for (const date of parsePartialDates(cell('birthDate'))) draft.addBirthDate(date);
  draft.addBirthPlace(cell('birthPlace'));
  draft.addNationality(cell('nationality'));
  draft.addCountry(cell('country'));
  for (const [column, type] of identifiers) {
    for (const value of several(raw(column))) {
      const bracket = /^(.*?)\s*\(([^)]+)\)\s*$/.exec(value);
      draft.addIdentifier(type, bracket?.[1] ?? value, bracket?.[2] ?? '');
    }
  }
  for (const address of several(raw('address'))) draft.addAddress([address]);
  for (const program of several(raw('program'))) draft.addProgram(program);
  for (const position of several(raw('position'))) draft.addPosition(position);
  for (const link of several(raw('linkedTo'))) draft.addLink(link);
  const basis = cell('legalBasis');
  if (basis !== '') draft.legalBasis = basis;
  draft.listedOn = parsePartialDate(cell('listedOn'))?.date;
  draft.amendedOn = parsePartialDate(cell('amendedOn'))?.date;
  draft.addRemark(raw('remarks'));
  return draft.finish();
}

function schemaOf(type: string, imo: boolean): SubjectSchema {
  if (/vessel|ship|سفينة|سفينه|navire/i.test(type) || (imo && type === '')) return 'Vessel';
  if (/aircraft|airplane|طائرة|avion/i.test(type)) return 'Airplane';
  if (/company|شركة|société/i.test(type)) return 'Company';
  if (
    /entity|organi[sz]ation|group|association|charity|كيان|منظمة|جماعة|تنظيم|جمعية|مؤسسة|entité|groupe|association|moral/i.test(
      type,
    )
  ) {
    return 'Organization';
  }
  return 'Person';
}

/** Values beside one another in one cell: line breaks, `;`, `|` or their Arabic forms. */
function several(text: string): string[] {
  return text.split(/[;|\n؛]/).filter((part) => valueText(part) !== '');
}

/** The same row gives the same key in every publication; a changed name or birth date makes a new entry of it. */
function madeReference(parts: readonly string[]): string {
  const text = parts.map((part) => part.toLowerCase()).join('|');
  return `n-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}

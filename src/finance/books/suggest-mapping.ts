import { searchText } from '../search-text.ts';
import { identifierTypeShape } from '../shapes.ts';
import type { IdentifierType } from '../subject.ts';
import { type ColumnMeaning, columnWords } from './column-words.ts';
import type { Mapping } from './mapping.ts';
import { provenOrder } from './read-birth-date.ts';
import { genderOf, schemaOf } from './read-value.ts';

export type Sample = readonly Readonly<Record<string, string>>[];

/** A header as it is compared: folded, punctuation as space. */
const fold = (header: string): string =>
  searchText(header)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const meanings: ReadonlyMap<string, ColumnMeaning> = new Map(
  columnWords.flatMap(([meaning, words]) => words.split('|').map((word) => [fold(word), meaning] as const)),
);

const language =
  /\s(?:(?:in |en )?(ar|arabic|arabe|en|english|anglais|latin|fr|french|francais)|(?:ب|بال|باللغه ال)(عربيه?|انجليزيه?|انكليزيه?|لاتينيه?|فرنسيه?))$/u;

interface Column {
  name: string;
  meaning: ColumnMeaning | undefined;
  /** Which of several spellings of one name the column belongs to: by a word in the header, else its script. */
  spelling: string;
}

/** Suggests which column means what, by the headers and by what stands in the first rows. A person confirms it. */
export function suggestMapping(columns: readonly string[], sample: Sample): Mapping {
  const read = columns.map((name) => columnOf(name, sample));
  const key = read.find((column) => column.meaning === 'key')?.name ?? uniqueColumn(columns, sample);
  const names = namesOf(read.filter((column) => column.name !== key));
  const fallback = columns.find((column) => column !== key) ?? key;
  const one = (meaning: ColumnMeaning): string | undefined => read.find((column) => column.meaning === meaning)?.name;
  const birthDate = one('birth-date');
  const gender = one('gender');
  const schema = one('schema');
  const mapping: Mapping = {
    key,
    names: names.length > 0 ? names : [[fallback]],
    schema: schema === undefined ? { fixed: 'Person' } : { column: schema },
    ...(birthDate !== undefined && {
      birthDate,
      dateOrder: provenOrder(sample.map((row) => row[birthDate] ?? '')) ?? 'day-first',
    }),
    nationality: read.filter((column) => column.meaning === 'nationality').map((column) => column.name),
    ...(gender !== undefined && { gender }),
    identifiers: read.flatMap(({ name, meaning }) => (isIdentifier(meaning) ? [{ column: name, type: meaning }] : [])),
    notes: [],
  };
  const used = new Set([key, ...mapping.names.flat(), birthDate, gender, schema, ...mapping.nationality]);
  for (const identifier of mapping.identifiers) used.add(identifier.column);
  return { ...mapping, notes: columns.filter((column) => !used.has(column)) };
}

function columnOf(name: string, sample: Sample): Column {
  const folded = fold(name);
  const tag = language.exec(folded);
  const meaning = meanings.get(folded) ?? meanings.get(folded.replace(language, ''));
  const script = /\p{Script=Arabic}/u.test(folded) ? 'arabic' : 'latin';
  const spelling = tag === null ? script : /^(ar|عرب)/.test(tag[1] ?? tag[2] ?? '') ? 'arabic' : 'latin';
  return { name, meaning: checked(meaning, name, sample), spelling };
}

/** `النوع` and `type` mean the kind of subject in some books, the gender or a product in others: the values say. */
function checked(meaning: ColumnMeaning | undefined, name: string, sample: Sample): ColumnMeaning | undefined {
  if (meaning !== 'schema') return meaning;
  const values = sample.map((row) => row[name] ?? '').filter((value) => value !== '');
  if (values.length > 0 && values.every((value) => schemaOf(value) !== undefined)) return 'schema';
  return values.length > 0 && values.every((value) => genderOf(value) !== undefined) ? 'gender' : undefined;
}

const order: readonly (ColumnMeaning | undefined)[] = ['given', 'father', 'grandfather', 'family'];

function namesOf(columns: readonly Column[]): string[][] {
  const names = columns.filter((column) => column.meaning === 'full-name').map((column) => [column.name]);
  // Each group goes before what is there: Arabic, if there is any, ends up first.
  for (const spelling of ['latin', 'arabic']) {
    const group = columns.filter((column) => column.spelling === spelling);
    const plain = group.filter((column) => column.meaning === 'name');
    const parts = group.filter((column) => order.includes(column.meaning));
    if (parts.length === 0) {
      names.unshift(...plain.map((column) => [column.name]));
      continue;
    }
    const placed = parts.sort((a, b) => order.indexOf(a.meaning) - order.indexOf(b.meaning)).map((part) => part.name);
    const has = (meaning: ColumnMeaning): boolean => parts.some((part) => part.meaning === meaning);
    const whole = plain.map((column) => column.name);
    // "Prénom, Nom": the plain word is the family; "الاسم، اسم الأب": it is the given name; with both it is the whole.
    if (!has('given')) names.unshift([...whole, ...placed]);
    else if (!has('family')) names.unshift([...placed, ...whole]);
    else names.unshift(placed, ...whole.map((column) => [column]));
  }
  return names;
}

function isIdentifier(meaning: ColumnMeaning | undefined): meaning is IdentifierType {
  return identifierTypeShape.safeParse(meaning).success;
}

function uniqueColumn(columns: readonly string[], sample: Sample): string {
  const unique = columns.find((column) => {
    const values = sample.map((row) => row[column] ?? '');
    return values.length > 1 && values.every((value) => value !== '') && new Set(values).size === values.length;
  });
  return unique ?? columns[0] ?? '';
}

import { fileFault, headOf, type InputFile, readJsonLines, readTableRows } from '#base/tabular';
import { countryCodes } from '../../country.ts';
import { parsePartialDates } from '../../partial-date.ts';
import type { IdentifierType, SubjectSchema } from '../../subject.ts';
import { identifierTypeShape, schemaShape } from '../../shapes.ts';
import { type AskedIdentifier, boundedNames, type Question } from '../question.ts';
import { namesColumns } from './names-columns.ts';

/** One line of a file of names: the asker's id, given back as it was, and what is compared. */
export interface AskedName {
  id: string | number;
  question: Question;
}

/**
 * The names of a CSV or XLSX table (with a header) or of JSON lines, told apart by content, streaming and in their
 * order. A line without an id gets its number, counted from 1 without the header. Dates and countries that cannot be
 * read are left out of the comparison: a book of fifty thousand must not stop at one of them. A line that is no JSON
 * or a table without a name column is refused with file, line and reason.
 */
export async function* readNames(file: InputFile): AsyncGenerator<AskedName> {
  const head = Buffer.from(await headOf(file, 4096))
    .toString('latin1')
    .replaceAll('\0', '');
  if (/^[^\w"']*\{/.test(head)) yield* readNameLines(file);
  else yield* readNameTable(file);
}

async function* readNameLines(file: InputFile): AsyncGenerator<AskedName> {
  let number = 0;
  for await (const { line, value } of readJsonLines(file)) {
    number += 1;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw fileFault('json-malformed', { file: file.name, line }, 'not an object');
    }
    yield fromFields(new Map(Object.entries(value)), number);
  }
}

async function* readNameTable(file: InputFile): AsyncGenerator<AskedName> {
  let header: readonly string[] | undefined;
  let number = 0;
  for await (const { line, cells } of readTableRows(file)) {
    if (header === undefined) {
      header = cells.map((cell) => cell.trim());
      if (!namesColumns(header).hasName) {
        throw fileFault('csv-malformed', { file: file.name, line }, `name? ${header.slice(0, 12).join(', ')}`);
      }
      continue;
    }
    number += 1;
    const names = header;
    yield fromFields(new Map(cells.map((cell, index) => [names[index] ?? '', cell])), number);
  }
}

function fromFields(fields: ReadonlyMap<string, unknown>, number: number): AskedName {
  const columns = namesColumns([...fields.keys()]);
  const texts = (keys: readonly string[]): string[] => keys.flatMap((key) => textsOf(fields.get(key)));
  const parts = texts(columns.nameParts).join(' ');
  const names = texts(columns.names);
  const gender = genderOf(texts(columns.gender)[0]);
  const birthDates = texts(columns.birthDate).flatMap(parsePartialDates);
  // Whoever has a given name, a gender or a day of birth is a person, also where the file does not say so.
  const isPerson = gender !== undefined || birthDates.length > 0 || parts !== '';
  const schema = schemaOf(texts(columns.schema)[0]) ?? (isPerson ? 'Person' : undefined);
  return {
    id: idOf(columns.id === undefined ? undefined : fields.get(columns.id)) ?? String(number),
    question: {
      names: boundedNames(names.length > 0 ? names : [parts]),
      ...(schema !== undefined && { schema }),
      birthDates,
      nationalities: [...new Set(texts(columns.nationality).flatMap(countryCodes))],
      ...(gender !== undefined && { gender }),
      identifiers: [
        ...columns.identifiers.flatMap((key) => identifiersOf(fields.get(key))),
        ...columns.typed.flatMap(({ key, type }) => textsOf(fields.get(key)).map((value) => ({ type, value }))),
      ],
    },
  };
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' && value.trim() !== '' ? [value] : [];
}

function idOf(value: unknown): string | number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function schemaOf(text: string | undefined): SubjectSchema | undefined {
  const known = schemaShape.options.find((schema) => schema.toLowerCase() === text?.trim().toLowerCase());
  if (known !== undefined || text === undefined) return known;
  if (/^(individual|natural person|human|فرد|شخص|personne|individu)$/i.test(text.trim())) return 'Person';
  return /^(entity|organi[sz]ation|organisme|كيان|منظمة|entité)$/i.test(text.trim()) ? 'Organization' : undefined;
}

function genderOf(text: string | undefined): 'male' | 'female' | undefined {
  const word = text?.trim().toLowerCase() ?? '';
  if (['male', 'm', 'man', 'ذكر', 'homme', 'masculin'].includes(word)) return 'male';
  return ['female', 'f', 'woman', 'أنثى', 'انثى', 'femme', 'féminin'].includes(word) ? 'female' : undefined;
}

/** `passport:A123; B456`, or for JSON a list of texts or of `{type?, value, country?}`. */
function identifiersOf(value: unknown): AskedIdentifier[] {
  if (Array.isArray(value)) return value.flatMap(identifiersOf);
  if (typeof value === 'string') return value.split(/[;|]/).flatMap(identifierOf);
  if (typeof value !== 'object' || value === null) return [];
  const { type, value: text, country } = value as Record<string, unknown>;
  if (typeof text !== 'string') return [];
  const code = typeof country === 'string' ? countryCodes(country)[0] : undefined;
  return [{ type: typeOf(type), value: text, ...(code !== undefined && { country: code }) }];
}

function identifierOf(text: string): AskedIdentifier[] {
  const [, prefix, rest] = /^\s*([a-z-]+)\s*:\s*(.+)$/i.exec(text) ?? [];
  const type = typeOf(prefix);
  const value = (type === undefined ? text : (rest ?? '')).trim();
  return value === '' ? [] : [{ type, value }];
}

function typeOf(text: unknown): IdentifierType | undefined {
  const parsed = identifierTypeShape.safeParse(
    typeof text === 'string' ? text.toLowerCase().replaceAll('_', '-') : text,
  );
  return parsed.success ? parsed.data : undefined;
}

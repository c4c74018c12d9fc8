import { firstText, guessDelimiter, headOf, type InputFile, isZip, readXmlRecords } from '#base/tabular';
import { isEntity } from './formats/ftm-json.ts';
import { knownHeaders } from './formats/national-columns.ts';
import { ofacRole } from './formats/ofac-role.ts';
import { foldHeader } from './formats/uk-rows.ts';
import { listFault } from './list-fault.ts';
import type { ListFormat, ListSource } from './list-format.ts';

/** XML formats by the local name of the root element. */
const roots: Readonly<Record<string, ListFormat>> = {
  CONSOLIDATED_LIST: 'un-xml',
  Sanctions: 'ofac-advanced-xml',
  export: 'eu-fsf-xml',
  Designations: 'uk-sanctions-xml',
  'TaggedPDF-doc': 'my-moha-xml',
};

/**
 * The format of a list by its content; file names are not looked at. Throws `list-format-unknown`, `list-mixed` when
 * the files are of several formats or several files are given of a format that has one, and what reading throws.
 */
export async function detectFormat(source: ListSource): Promise<ListFormat> {
  const [first, ...others] = source.files;
  if (first === undefined) throw listFault('list-file-missing', { file: '' }, '');
  const format = await formatOfFile(first);
  for (const file of others) {
    const other = await formatOfFile(file);
    if (other !== format || format !== 'ofac-csv') {
      throw listFault('list-mixed', { file: file.name }, `${first.name} (${format}), ${file.name} (${other})`);
    }
  }
  return format;
}

/** The format one file belongs to. */
export async function formatOfFile(file: InputFile): Promise<ListFormat> {
  const head = await headOf(file, 4);
  if (isZip(head)) return 'national-table';
  // One-byte text may be in an encoding only its XML declaration names; markup itself is ASCII in all of them.
  const start = Buffer.from(await headOf(file, 4096))
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^[^<{[\w"]*/, '');
  if (start.startsWith('<')) return xmlFormat(file);
  if (start.startsWith('{')) return jsonFormat(file);
  return tableFormat(file);
}

async function xmlFormat(file: InputFile): Promise<ListFormat> {
  for await (const root of readXmlRecords(file, new Set())) {
    const format = roots[root.name];
    if (format === undefined)
      throw listFault('list-format-unknown', { file: file.name, line: root.line }, `<${root.name}>`);
    return format;
  }
  throw listFault('list-format-unknown', { file: file.name }, 'XML');
}

async function jsonFormat(file: InputFile): Promise<ListFormat> {
  const text = await firstText(file, 1024 * 1024);
  const line = text.split('\n', 1)[0] ?? '';
  try {
    if (isEntity(JSON.parse(line))) return 'ftm-json';
  } catch {
    // A first line longer than what was looked at cannot be parsed; its keys still tell.
    if (/"schema"\s*:/.test(line) && /"properties"\s*:/.test(line)) return 'ftm-json';
  }
  throw listFault('list-format-unknown', { file: file.name, line: 1 }, 'JSON');
}

async function tableFormat(file: InputFile): Promise<ListFormat> {
  const text = await firstText(file, 32 * 1024);
  if (ofacRole(text) !== undefined) return 'ofac-csv';
  const delimiter = guessDelimiter(text);
  let best = 0;
  for (const line of text.split(/\r?\n/).slice(0, 30)) {
    const cells = line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''));
    const headers = cells.map(foldHeader);
    if (headers.includes('group id') && headers.includes('name 6')) return 'uk-ofsi-csv';
    if (headers.includes('unique id') && headers.includes('name 6')) return 'uk-sanctions-csv';
    best = Math.max(best, knownHeaders(cells));
  }
  // Two known headers make a table of our profile, if perhaps one without a name column: its reader says which.
  if (best >= 2) return 'national-table';
  throw listFault('list-format-unknown', { file: file.name, line: 1 }, 'CSV');
}

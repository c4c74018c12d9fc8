import { fileFault } from './file-fault.ts';
import type { InputFile } from './input-file.ts';
import { childOf, childrenOf, readXmlRecords, type XmlElement } from './xml-records.ts';

/** What a sheet's cells refer to: ECMA-376 part 1, §18.2 workbook, §18.4 shared strings, §18.8 styles. */
export interface Workbook {
  sheets: readonly { name: string; hidden: boolean; file: InputFile }[];
  strings: readonly string[];
  /** By style index: does its number format print a date? */
  dateStyles: readonly boolean[];
  /** Days are counted from 1904 instead of 1900. */
  from1904: boolean;
}

const STRING_CHARACTERS = 512 * 1024 * 1024;

export async function readWorkbook(file: InputFile, parts: ReadonlyMap<string, InputFile>): Promise<Workbook> {
  const workbook = parts.get('xl/workbook.xml');
  if (workbook === undefined) throw fileFault('xlsx-malformed', { file: file.name }, 'xl/workbook.xml missing');
  const targets = await targetsOf(parts.get('xl/_rels/workbook.xml.rels'));
  const root = await firstOf(workbook, 'workbook');
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').flatMap((sheet) => {
    const target = targets.get(sheet.attributes['r:id'] ?? '') ?? '';
    const part = parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    const hidden = (sheet.attributes['state'] ?? 'visible') !== 'visible';
    return part === undefined ? [] : [{ name: sheet.attributes['name'] ?? '', hidden, file: part }];
  });
  const properties = childOf(root, 'workbookPr');
  return {
    sheets,
    strings: await stringsOf(file, parts.get('xl/sharedStrings.xml')),
    dateStyles: await dateStylesOf(parts.get('xl/styles.xml')),
    from1904: ['1', 'true'].includes(properties?.attributes['date1904'] ?? ''),
  };
}

async function firstOf(file: InputFile, name: string): Promise<XmlElement | undefined> {
  let found: XmlElement | undefined;
  for await (const element of readXmlRecords(file, new Set([name]))) found = element;
  return found;
}

async function targetsOf(file: InputFile | undefined): Promise<Map<string, string>> {
  const root = file === undefined ? undefined : await firstOf(file, 'Relationships');
  return new Map(childrenOf(root, 'Relationship').map((r) => [r.attributes['Id'] ?? '', r.attributes['Target'] ?? '']));
}

async function stringsOf(file: InputFile, part: InputFile | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let size = 0;
  for await (const element of readXmlRecords(part, new Set(['si']))) {
    if (element.name !== 'si') continue;
    const text = richText(element);
    size += text.length;
    if (size > STRING_CHARACTERS) throw fileFault('limit-passed', { file: file.name }, 'shared strings');
    strings.push(text);
  }
  return strings;
}

/** Plain text of a string item, runs joined; phonetic hints (`rPh`) are not part of the text. */
export function richText(item: XmlElement): string {
  let text = '';
  for (const child of item.children) {
    if (child.name === 't') text += child.text;
    else if (child.name === 'r') text += childOf(child, 't')?.text ?? '';
  }
  return text;
}

async function dateStylesOf(part: InputFile | undefined): Promise<boolean[]> {
  const root = part === undefined ? undefined : await firstOf(part, 'styleSheet');
  const custom = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map((format) => [
      Number(format.attributes['numFmtId']),
      printsDate(format.attributes['formatCode'] ?? ''),
    ]),
  );
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map((style) => {
    const id = Number(style.attributes['numFmtId'] ?? 0);
    return custom.get(id) ?? ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58));
  });
}

/** A format code with a year, month or day in it, outside quotes, escapes and brackets. */
function printsDate(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[yd]/i.test(bare) || /m{3,}/i.test(bare);
}

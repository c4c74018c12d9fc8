import { strToU8, zipSync } from 'fflate';
import { FileFault, fileInMemory, type InputFile } from './index.ts';

/** Everything an iterable gives. */
export async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The fault reading ends with. */
export async function faultOf(items: AsyncIterable<unknown>): Promise<FileFault> {
  try {
    await gather(items);
  } catch (error) {
    if (error instanceof FileFault) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** A small XLSX workbook around the XML of one sheet's rows; `parts` adds or replaces files in it. */
export function workbook(rows: string, parts: Record<string, string> = {}): InputFile {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const files: Record<string, string> = {
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="Hidden" sheetId="1" state="hidden" r:id="rId9"/><sheet name="List" sheetId="2" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Target="/xl/worksheets/sheet9.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/worksheets/sheet9.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData></worksheet>`,
    ...parts,
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return fileInMemory('book.xlsx', zipSync(Object.fromEntries(entries)));
}

import { type InputFile, fileFault, readCsvRows } from '#base/tabular';
import { type ReportName, type ReportRow, reportShapes } from './reports-shape.ts';

/** The rows of one report (CSV, the shape's own names as header; a column more is refused: it might name a person). */
export async function readReport<Name extends ReportName>(name: Name, file: InputFile): Promise<ReportRow<Name>[]> {
  const shape = reportShapes[name].strict();
  const rows: ReportRow<Name>[] = [];
  let header: string[] | undefined;
  for await (const { line, cells } of readCsvRows(file)) {
    if (header === undefined) {
      header = cells.map((cell) => cell.trim());
      const wrong = header.findIndex((column) => !(column in shape.shape));
      const column = wrong + 1;
      if (wrong >= 0) throw fileFault('csv-malformed', { file: file.name, line, column }, `${header[wrong]}: ?`);
      continue;
    }
    const columns = header;
    const { data, error } = shape.safeParse(
      Object.fromEntries(columns.map((column, at) => [column, cells[at]?.trim() ?? ''])),
    );
    if (error === undefined) {
      rows.push(data as ReportRow<Name>);
      continue;
    }
    const name = String(error.issues[0]?.path[0] ?? '');
    const column = columns.indexOf(name) + 1;
    const place = { file: file.name, line, ...(column > 0 ? { column } : {}) };
    throw fileFault('csv-malformed', place, `${name}: ${error.issues[0]?.message ?? ''}`);
  }
  if (header === undefined) throw fileFault('csv-malformed', { file: file.name, line: 1 }, 'lineage: –');
  return rows;
}

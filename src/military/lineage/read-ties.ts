import { type InputFile, fileFault, readCsvRows } from '#base/tabular';
import type { LineageTie } from './tie.ts';

const columns = ['kind', 'from', 'to', 'on', 'theatre', 'source'] as const;
const kinds = new Set(['rename', 'split', 'merge', 'join', 'pledge']);

/** Dated ties with their sources (CSV: kind,from,to,on,theatre,source; `on` and `theatre` may be empty). */
export async function readTies(file: InputFile): Promise<LineageTie[]> {
  const ties: LineageTie[] = [];
  let header: string[] | undefined;
  for await (const { line, cells } of readCsvRows(file)) {
    if (header === undefined) {
      header = cells.map((cell) => cell.trim());
      const missing = columns.find((name) => !header?.includes(name));
      if (missing !== undefined) throw fileFault('csv-malformed', { file: file.name, line }, `${missing}: –`);
      continue;
    }
    const names = header;
    const cell = (name: string) => (cells[names.indexOf(name)] ?? '').trim();
    const check = (name: string, holds: boolean) => {
      const place = { file: file.name, line, column: names.indexOf(name) + 1 };
      if (!holds) throw fileFault('csv-malformed', place, `${name}: ${cell(name).slice(0, 40)}`);
    };
    check('kind', kinds.has(cell('kind')));
    check('from', /^\d{1,9}$/.test(cell('from')));
    check('to', /^\d{1,9}$/.test(cell('to')));
    check('on', /^(|\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)$/.test(cell('on')));
    check('source', cell('source') !== '' && cell('source').length <= 400);
    ties.push({
      kind: cell('kind') as LineageTie['kind'],
      from: cell('from'),
      to: cell('to'),
      on: cell('on') || undefined,
      theatre: cell('theatre') || undefined,
      source: cell('source'),
    });
  }
  return ties;
}

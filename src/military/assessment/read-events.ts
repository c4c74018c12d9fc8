import { type InputFile, fileFault, readCsvRows } from '#base/tabular';
import type { GroupEvent } from './event.ts';
import { monthOf } from './month.ts';

/** Column names: those of the extract, then those of UCDP GED 25.1. */
const columns = {
  id: ['id'],
  type: ['type', 'type_of_violence'],
  sideA: ['side_a_id', 'side_a_new_id'],
  sideB: ['side_b_id', 'side_b_new_id'],
  theatre: ['country'],
  adm1: ['adm1', 'adm_1'],
  adm2: ['adm2', 'adm_2'],
  latitude: ['lat', 'latitude'],
  longitude: ['lon', 'longitude'],
  wherePrecision: ['where_prec'],
  datePrecision: ['date_prec'],
  start: ['date_start'],
  civilians: ['deaths_civ', 'deaths_civilians'],
  low: ['low', 'low_est'],
  best: ['best', 'best_est'],
  high: ['high', 'high_est'],
} as const;
type Column = keyof typeof columns;
/** Where an event was reported: UCDP GED's columns, taken where they are there. */
const sourceColumns = ['source_article', 'source_original', 'source'];
const longestSource = 400;

/**
 * The events of a UCDP GED file (CSV), streaming, in the file's order.
 * Errors: `csv-malformed` with line and column: a column that is not there, an id twice, a day that does not exist, a
 * number that is none; and those of `readCsvRows`.
 */
export async function* readEvents(file: InputFile): AsyncGenerator<GroupEvent> {
  let places: Record<Column, number> | undefined;
  let sourceAt: number | undefined;
  const seen = new Set<string>();
  for await (const { line, cells } of readCsvRows(file)) {
    if (places === undefined) {
      places = findColumns(cells, file.name);
      const names = cells.map((cell) => cell.trim().toLowerCase());
      sourceAt = sourceColumns.map((name) => names.indexOf(name)).find((index) => index >= 0);
      continue;
    }
    const at = places;
    const text = (column: Column) => (cells[at[column]] ?? '').trim();
    const refuse = (column: Column): never => {
      const place = { file: file.name, line, column: at[column] + 1 };
      throw fileFault('csv-malformed', place, `${columns[column][0]}: ${text(column).slice(0, 40)}`);
    };
    const whole = (column: Column, least: number, most: number): number => {
      const value = text(column);
      const number = Number(value);
      return /^-?\d{1,9}(\.0+)?$/.test(value) && number >= least && number <= most ? number : refuse(column);
    };
    const degrees = (column: Column, most: number): number => {
      const value = text(column);
      if (value === '') return Number.NaN;
      const number = Number(value);
      return Number.isFinite(number) && Math.abs(number) <= most ? number : refuse(column);
    };
    const id = text('id');
    if (!/^[\w.-]{1,40}$/.test(id) || seen.has(id)) refuse('id');
    seen.add(id);
    const start = text('start').slice(0, 10);
    const time = /^\d{4}-\d\d-\d\d$/.test(start) ? Date.parse(`${start}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== start) refuse('start');
    if (start < '1900' || start >= '2200') refuse('start');
    const source = sourceAt === undefined ? '' : (cells[sourceAt] ?? '').trim().slice(0, longestSource);
    yield {
      id,
      type: whole('type', 1, 3) as 1 | 2 | 3,
      sideA: String(whole('sideA', 0, 1e9)),
      sideB: String(whole('sideB', 0, 1e9)),
      theatre: text('theatre') || refuse('theatre'),
      adm1: text('adm1'),
      adm2: text('adm2'),
      latitude: degrees('latitude', 90),
      longitude: degrees('longitude', 180),
      wherePrecision: whole('wherePrecision', 1, 7),
      day: Math.round(time / 86_400_000),
      month: monthOf(start),
      datePrecision: whole('datePrecision', 0, 5),
      civilians: whole('civilians', 0, 1e7),
      low: whole('low', 0, 1e7),
      best: whole('best', 0, 1e7),
      high: whole('high', 0, 1e7),
      ...(source !== '' && { source }),
    };
  }
  if (places === undefined) findColumns([], file.name);
}

function findColumns(header: readonly string[], file: string): Record<Column, number> {
  const names = header.map((cell) => cell.trim().toLowerCase());
  const found = Object.entries(columns).map(([column, aliases]) => {
    const at = aliases.map((alias) => names.indexOf(alias)).find((index) => index >= 0);
    if (at === undefined) throw fileFault('csv-malformed', { file, line: 1 }, `${aliases.join(' | ')}: –`);
    return [column, at] as const;
  });
  return Object.fromEntries(found) as Record<Column, number>;
}

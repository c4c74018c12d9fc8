/** Reads the development sets from `$MITHAQ_DATA_SETS` (default ../shared/data beside the repository). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export const DATA = process.env.MITHAQ_DATA_SETS ?? join(import.meta.dirname, '../../../shared/data');

/** Whether the data is here; says so loudly when it is not. */
export function dataIsHere(): boolean {
  if (existsSync(join(DATA, 'names'))) return true;
  console.error(`No data sets at ${DATA}: nothing measured. Set MITHAQ_DATA_SETS.`);
  return false;
}

/** Rows of a CSV file with a header line. */
export function rows(file: string): Record<string, string>[] {
  return parse(readFileSync(join(DATA, file)), { columns: true, bom: true, relax_quotes: true });
}

export interface ListedRow {
  /** Its record in the file, the first after the header 1. */
  row: number;
  ref: string;
  type: string;
  list: string;
  kind: string;
  quality: string;
  script: string;
  name: string;
}

/** The UN list of 2018 as name rows; refs trimmed. */
export function unRows(): ListedRow[] {
  return rows('names/un_2018-10-29_name_clusters.csv').map((row, at) => ({
    row: at + 1,
    ref: (row.ref ?? '').trim(),
    type: row.type ?? '',
    list: row.list ?? '',
    kind: row.kind ?? '',
    quality: row.quality ?? '',
    script: row.script ?? '',
    name: row.name ?? '',
  }));
}

/** Names of OFAC SDN 2021-07: ent_num, type and every name. */
export function ofacNames(
  folder = 'ofac_2021-07',
): { id: string; kind: 'person' | 'organization' | 'thing'; names: string[] }[] {
  const found = new Map<string, { id: string; kind: 'person' | 'organization' | 'thing'; names: string[] }>();
  const read = (file: string): string[][] =>
    parse(readFileSync(join(DATA, 'lists', folder, file)), {
      relax_quotes: true,
      relax_column_count: true,
      trim: true,
    });
  for (const [id = '', name = '', type = ''] of read('sdn.csv')) {
    if (!/^\d+$/.test(id)) continue;
    const kind = type === 'individual' ? 'person' : type === 'vessel' || type === 'aircraft' ? 'thing' : 'organization';
    found.set(id, { id: `ofac-${id}`, kind, names: [name] });
  }
  for (const [id = '', , , name = ''] of read('alt.csv')) found.get(id)?.names.push(name);
  return [...found.values()];
}

/** The 95 % Wilson score interval of `hits` in `total`. */
export function wilson(hits: number, total: number): [low: number, high: number] {
  if (total === 0) return [0, 1];
  const z = 1.959964;
  const p = hits / total;
  const middle = (p + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const half = (z / (1 + (z * z) / total)) * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

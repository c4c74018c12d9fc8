import { firstText, type InputFile } from '#base/tabular';

export const ofacRoles = ['main', 'aliases', 'addresses', 'comments'] as const;
export type OfacRole = (typeof ofacRoles)[number];

/** Cells in every row of the file, by the published specification. */
export const ofacCells: Readonly<Record<OfacRole, number>> = { main: 12, aliases: 5, addresses: 6, comments: 2 };

/** Which file of OFAC's csv set this is, by its first line; undefined when it is none of them. */
export async function ofacRoleOf(file: InputFile): Promise<OfacRole | undefined> {
  return ofacRole(await firstText(file, 8 * 1024));
}

export function ofacRole(text: string): OfacRole | undefined {
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  if (!/^\d+,/.test(line)) return undefined;
  const cells = line.replace(/"(?:[^"]|"")*"/g, 'q').split(',');
  if (cells.length === ofacCells.main) return 'main';
  if (cells.length === ofacCells.addresses && /^\d+,\d+,/.test(line)) return 'addresses';
  if (cells.length === ofacCells.aliases && /^\d+,\d+,"?[afn]ka"?,/i.test(line)) return 'aliases';
  return cells.length === ofacCells.comments ? 'comments' : undefined;
}

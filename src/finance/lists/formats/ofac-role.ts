import { firstText, type InputFile } from '#base/tabular';

export const ofacRoles = ['main', 'aliases', 'addresses', 'comments'] as const;
export type OfacRole = (typeof ofacRoles)[number];

/** Which file of OFAC's csv set this is, by its first line; undefined when it is none of them. */
export async function ofacRoleOf(file: InputFile): Promise<OfacRole | undefined> {
  return ofacRole(await firstText(file, 8 * 1024));
}

export function ofacRole(text: string): OfacRole | undefined {
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  if (!/^\d+,/.test(line)) return undefined;
  const cells = line.replace(/"(?:[^"]|"")*"/g, 'q').split(',');
  if (cells.length === 12) return 'main';
  if (cells.length === 6 && /^\d+,\d+,/.test(line)) return 'addresses';
  if (cells.length === 5 && /^\d+,\d+,"?[afn]ka"?,/i.test(line)) return 'aliases';
  return cells.length === 2 ? 'comments' : undefined;
}

import { z } from 'zod';
import { commonFault } from './common-faults.ts';

/** A place in a sorted list: the sort value and the id of the last row shown. Opaque to the client. */
const cursorShape = z.tuple([z.union([z.string(), z.number()]), z.string()]);
export type Cursor = z.output<typeof cursorShape>;

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Reads a cursor that a client sent back; anything else is `invalid-input`. */
export function readCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  try {
    return cursorShape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'not a cursor of this list' }]);
  }
}

/** Cuts a page out of `limit + 1` rows. */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  cursorOf: (row: T) => Cursor,
): { rows: T[]; next?: string } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return rows.length > limit && last !== undefined
    ? { rows: shown, next: writeCursor(cursorOf(last)) }
    : { rows: shown };
}

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { taxiiFault } from './faults.ts';

/** Where a walk through a collection stands: the sort values of the last row shown. */
export type PagePlace = readonly number[];

const shape = z.tuple([z.array(z.number().int()).min(1).max(2), z.string()]);

/**
 * What a walk must keep the same from page to page: the address without `next` and `limit` (TAXII 2.1 §3.5.1: a client
 * that changes its filters in the middle is refused).
 */
export function walkOf(path: string, address: URLSearchParams): string {
  const kept = [...address].filter(([name]) => name !== 'next' && name !== 'limit');
  return createHash('sha256')
    .update(JSON.stringify([path, kept.map(([name, value]) => `${name}=${value}`).sort((a, b) => (a < b ? -1 : 1))]))
    .digest('base64url')
    .slice(0, 12);
}

export function writeNext(place: PagePlace, walk: string): string {
  return Buffer.from(JSON.stringify([place, walk])).toString('base64url');
}

/** Reads a `next` that a client sent back. Throws `taxii-next`, or `taxii-next-changed` where it is of another walk. */
export function readNext(text: string | null, walk: string): PagePlace | undefined {
  if (text === null) return undefined;
  const parsed = shape.safeParse(decode(text));
  if (!parsed.success) throw taxiiFault('taxii-next');
  const [place, ofWalk] = parsed.data;
  if (ofWalk !== walk) throw taxiiFault('taxii-next-changed');
  return place;
}

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text.slice(0, 300), 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { auditEntryShape } from '../contract.ts';
import { canonicalJson } from './canonical-json.ts';

/** One entry of the audit log as it is shown, exported and hashed. */
export type Entry = z.output<typeof auditEntryShape>;

/** What stands before the first entry. */
export const genesis = '0'.repeat(64);

/** SHA-256 over the 32 bytes of the previous entry's hash and the canonical JSON (RFC 8785) of this entry without `hash`. */
export function hashOf(previous: string, entry: Omit<Entry, 'hash'>): string {
  const { seq, at, actor, action, outcome, objects, detail } = entry;
  return createHash('sha256')
    .update(Buffer.from(previous, 'hex'))
    .update(canonicalJson({ seq, at, actor, action, outcome, objects, detail }))
    .digest('hex');
}

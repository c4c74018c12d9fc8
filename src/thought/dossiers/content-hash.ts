import { createHash } from 'node:crypto';
import { canonical } from '#records';
import type { DossierContent } from './content.ts';

/** SHA-256 over the canonical form (RFC 8785) of all that is reviewed: what every reviewer signs. */
export const contentHash = (content: DossierContent): string =>
  createHash('sha256')
    .update(canonical(JSON.parse(JSON.stringify(content)) as Record<string, unknown>))
    .digest('hex');

import { createHash } from 'node:crypto';
import { canonical } from '#records';
import type { DossierContent } from './content.ts';
import type { StepKind } from './step.ts';

/**
 * Hash over all that the two people put their names to: the whole dossier, what stays in the house included (files by
 * their own hashes), what is done with it and why, and exactly what leaves (`draft`: the hash of the draft's preview).
 */
export function seenHash(step: {
  dossier: string;
  kind: StepKind;
  content: DossierContent;
  reason: string;
  draft: string;
}): string {
  return createHash('sha256')
    .update(canonical(JSON.parse(JSON.stringify(step)) as Record<string, unknown>))
    .digest('hex');
}

import { toBase64 } from '../signature/base64.ts';
import { openCheckpoint, peekCheckpoint } from './checkpoint.ts';
import { parseHashLines } from './hash-lines.ts';
import type { NoteVerifier } from './note.ts';
import { rootsOfGrowth, same } from './verify-proof.ts';

/**
 * A document anybody can check with the trust list alone: two checkpoints one log signed that cannot be of one log.
 * Either they have one size and two roots; or the later tree, at the size of the earlier one, had another root, which
 * `growth` shows by hashes that lead to the later root (see `rootsOfGrowth`).
 */
export interface ForkProof {
  readonly type: 'mithaq-fork-proof';
  readonly v: 1;
  readonly kind: 'same-size' | 'growth';
  /** Signed notes, verbatim; `a` is the smaller tree. */
  readonly a: string;
  readonly b: string;
  /** Only for growth: hashes in base64, the one the proof starts from first. */
  readonly growth?: readonly string[];
}

/** What a verified fork proof shows. */
export interface Fork {
  readonly origin: string;
  readonly sizes: readonly [number, number];
  /** The keys (raw, base64url) each of the two was signed with. */
  readonly signedBy: readonly [readonly string[], readonly string[]];
}

/**
 * Makes the proof from two notes, with `growthEvidence` of the later tree where the sizes differ; undefined when they
 * do not contradict (or it cannot be shown). Signatures are left to `verifyForkProof`.
 */
export function forkProof(one: string, other: string, evidence: readonly Uint8Array[] = []): ForkProof | undefined {
  const [first, second] = [peekCheckpoint(one), peekCheckpoint(other)];
  if (!first || !second) return undefined;
  const swap = first.size > second.size || (first.size === second.size && Buffer.compare(first.root, second.root) > 0);
  const [a, b] = swap ? [other, one] : [one, other];
  const base = { type: 'mithaq-fork-proof', v: 1, a, b } as const;
  const proof: ForkProof =
    first.size === second.size
      ? { ...base, kind: 'same-size' }
      : { ...base, kind: 'growth', growth: evidence.map(toBase64) };
  return contradicts(proof) ? proof : undefined;
}

/** Verifies a proof against the keys of the log it names; undefined when it shows nothing. */
export function verifyForkProof(
  proof: ForkProof,
  keysOf: (origin: string) => readonly NoteVerifier[],
): Fork | undefined {
  const origin = peekCheckpoint(proof.a)?.origin;
  if (origin === undefined || !contradicts(proof)) return undefined;
  const keys = keysOf(origin).filter(({ use }) => use === 'log');
  const [a, b] = [openCheckpoint(proof.a, keys), openCheckpoint(proof.b, keys)];
  if (typeof a === 'string' || typeof b === 'string') return undefined;
  return { origin, sizes: [a.checkpoint.size, b.checkpoint.size], signedBy: [a.signedBy, b.signedBy] };
}

function contradicts({ kind, a: one, b: other, growth }: ForkProof): boolean {
  const [a, b] = [peekCheckpoint(one), peekCheckpoint(other)];
  if (!a || !b || a.origin !== b.origin) return false;
  if (kind === 'same-size') return a.size === b.size && !same(a.root, b.root);
  const hashes = parseHashLines(growth ?? []);
  const roots = hashes && rootsOfGrowth(a.size, b.size, hashes);
  return roots !== undefined && same(roots.root2, b.root) && !same(roots.root1, a.root);
}

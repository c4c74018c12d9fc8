import { fromBase64, toBase64 } from '../signature/base64.ts';
import { type CheckpointRefusal, type OpenedCheckpoint, openCheckpoint } from './checkpoint.ts';
import { hashLines, parseCount, parseHashLines } from './hash-lines.ts';
import type { NoteVerifier } from './note.ts';
import { verifyInclusion } from './verify-proof.ts';

/** An offline proof that an entry is in a log (C2SP tlog-proof; file extension `.tlog-proof`). */
export interface LogProof {
  /** Opaque and unauthenticated; we put nothing in it. */
  readonly extra?: Uint8Array;
  readonly index: number;
  readonly proof: readonly Uint8Array[];
  /** The signed and cosigned checkpoint, verbatim. */
  readonly checkpoint: string;
}

const header = 'c2sp.org/tlog-proof@v1';

/** Writes a proof file. */
export function formatLogProof({ extra, index, proof, checkpoint }: LogProof): string {
  const more = extra === undefined ? '' : `extra ${toBase64(extra)}\n`;
  return `${header}\n${more}index ${index}\n${hashLines(proof)}\n${checkpoint}`;
}

/** Reads a proof file, or undefined when it is none. Nothing is verified. */
export function parseLogProof(text: string): LogProof | undefined {
  const gap = text.indexOf('\n\n');
  if (gap < 0) return undefined;
  const [first, ...lines] = text.slice(0, gap).split('\n');
  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift()?.slice(6) ?? '') : null;
  const place = lines.shift() ?? '';
  const index = place.startsWith('index ') ? parseCount(place.slice(6)) : undefined;
  const proof = parseHashLines(lines);
  if (first !== header || extra === undefined || index === undefined || !proof) return undefined;
  return { ...(extra === null ? {} : { extra }), index, proof, checkpoint: text.slice(gap + 2) };
}

export type LogProofRefusal = CheckpointRefusal | 'not-a-proof' | 'not-included' | 'too-few-witnesses';

/** Verifies a proof file for a leaf: signed by the log, cosigned by enough different witnesses, and included. */
export function verifyLogProof(
  text: string,
  leaf: Uint8Array,
  verifiers: readonly NoteVerifier[],
  quorum: number,
): OpenedCheckpoint | LogProofRefusal {
  const parsed = parseLogProof(text);
  if (!parsed) return 'not-a-proof';
  const opened = openCheckpoint(parsed.checkpoint, verifiers);
  if (typeof opened === 'string') return opened;
  const { size, root } = opened.checkpoint;
  if (!verifyInclusion({ index: parsed.index, size, leaf, root, proof: parsed.proof })) return 'not-included';
  const witnesses = new Set(opened.cosignatures.map(({ name }) => name));
  return witnesses.size >= quorum ? opened : 'too-few-witnesses';
}

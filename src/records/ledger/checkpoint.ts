import { fromBase64, toBase64 } from '../signature/base64.ts';
import type { SigningKey } from '../signature/key.ts';
import { HASH_SIZE } from './merkle-hash.ts';
import { formatNote, type NoteVerifier, parseNote, signNote, verifyNoteSignature } from './note.ts';

/** The head of a log (C2SP tlog-checkpoint): whose, how many leaves, which root. Extension lines are not used by us. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  readonly extensions: readonly string[];
}

/** A cosignature that was verified: whose, and when it was given (POSIX seconds). */
export interface Cosignature {
  readonly name: string;
  readonly public: string;
  readonly time: number;
}

/** A checkpoint whose log signature was verified, with the cosignatures of the witnesses asked about. */
export interface OpenedCheckpoint {
  readonly checkpoint: Checkpoint;
  /** The keys (raw, base64url) of the log that signed it. */
  readonly signedBy: readonly string[];
  readonly cosignatures: readonly Cosignature[];
}

export type CheckpointRefusal = 'not-a-note' | 'not-a-checkpoint' | 'not-signed' | 'bad-signature';

/** The text that is signed. */
export function checkpointText({ origin, size, root, extensions }: Checkpoint): string {
  return [origin, String(size), toBase64(root), ...extensions].map((line) => `${line}\n`).join('');
}

/** Reads the text of a checkpoint, or undefined when it is none, or larger than 2^53−1. */
export function parseCheckpointText(text: string): Checkpoint | undefined {
  if (!text.endsWith('\n')) return undefined;
  const [origin, decimal, base64, ...extensions] = text.slice(0, -1).split('\n');
  if (!origin || !decimal || !base64 || extensions.includes('')) return undefined;
  const root = fromBase64(base64, HASH_SIZE);
  const size = Number(decimal);
  if (!root || !/^(0|[1-9]\d*)$/.test(decimal) || !Number.isSafeInteger(size)) return undefined;
  return { origin, size, root, extensions };
}

/** A checkpoint signed by its log; the key's name is the origin. */
export function signCheckpoint(head: Pick<Checkpoint, 'origin' | 'size' | 'root'>, key: SigningKey): string {
  const text = checkpointText({ ...head, extensions: [] });
  return formatNote({ text, signatures: [signNote(text, head.origin, key)] });
}

/** The checkpoint of a note, unverified: to learn whose keys to look up. */
export function peekCheckpoint(note: string): Checkpoint | undefined {
  const parsed = parseNote(note);
  return parsed && parseCheckpointText(parsed.text);
}

/**
 * Opens a checkpoint: at least one signature by a log key whose name is the checkpoint's origin; signatures by unknown
 * keys are ignored, one by a known key that does not verify refuses the whole note (C2SP signed-note).
 */
export function openCheckpoint(note: string, verifiers: readonly NoteVerifier[]): OpenedCheckpoint | CheckpointRefusal {
  const parsed = parseNote(note);
  if (!parsed) return 'not-a-note';
  const checkpoint = parseCheckpointText(parsed.text);
  if (!checkpoint) return 'not-a-checkpoint';
  const signedBy: string[] = [];
  const cosignatures: Cosignature[] = [];
  for (const signature of parsed.signatures) {
    const known = verifiers.filter(({ name, keyId }) => name === signature.name && keyId === signature.keyId);
    if (known.length === 0) continue;
    const [verifier] = known.filter((one) => verifyNoteSignature(parsed.text, signature, one).valid);
    if (!verifier) return 'bad-signature';
    const verdict = verifyNoteSignature(parsed.text, signature, verifier);
    if (verifier.use === 'log' && verifier.name === checkpoint.origin) signedBy.push(verifier.public);
    if (verifier.use === 'cosigner' && verdict.valid && verdict.time !== undefined)
      cosignatures.push({ name: verifier.name, public: verifier.public, time: verdict.time });
  }
  return signedBy.length > 0 ? { checkpoint, signedBy, cosignatures } : 'not-signed';
}

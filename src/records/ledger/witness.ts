import { hashLines, parseCount, parseHashLines } from './hash-lines.ts';
import { formatSignature, type NoteSignature, parseSignature } from './note.ts';

/** The body of `add-checkpoint` (C2SP tlog-witness): from which size the witness knows the log, and the way from there. */
export interface WitnessRequest {
  readonly old: number;
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string;
}

/** Writes the body of a request. */
export function formatWitnessRequest({ old, proof, checkpoint }: WitnessRequest): string {
  return `old ${old}\n${hashLines(proof)}\n${checkpoint}`;
}

/** Reads a request, or undefined (the witness answers 400). The checkpoint is not looked at. */
export function parseWitnessRequest(body: string): WitnessRequest | undefined {
  const gap = body.indexOf('\n\n');
  if (gap < 0) return undefined;
  const [first = '', ...lines] = body.slice(0, gap).split('\n');
  const old = first.startsWith('old ') ? parseCount(first.slice(4)) : undefined;
  const proof = parseHashLines(lines);
  if (old === undefined || !proof) return undefined;
  return { old, proof, checkpoint: body.slice(gap + 2) };
}

/** The answer of a witness: one line a cosignature. */
export const formatWitnessResponse = (signatures: readonly NoteSignature[]): string =>
  signatures.map(formatSignature).join('');

/** The signatures of an answer, unverified, or undefined when it is none. */
export function parseWitnessResponse(body: string): NoteSignature[] | undefined {
  if (!body.endsWith('\n')) return undefined;
  const signatures = body.slice(0, -1).split('\n').map(parseSignature);
  return signatures.every((signature) => signature !== undefined) ? signatures : undefined;
}

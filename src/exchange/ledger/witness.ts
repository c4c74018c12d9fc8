import type { Act } from '#base';
import {
  cosignNote,
  forkProof,
  formatWitnessResponse,
  type NoteVerifier,
  openCheckpoint,
  parseNote,
  parseWitnessRequest,
  same,
  type SigningKey,
  verifyConsistency,
} from '#records';
import { lockLog } from './log-store.ts';
import { reportContradiction } from './report-contradiction.ts';
import { table } from './tables.ts';

/** What a witness answers (C2SP tlog-witness): a status, and the body that belongs to it. */
export interface WitnessAnswer {
  status: 200 | 400 | 403 | 404 | 409 | 422;
  body: string;
}

/** Whose log this node is asked to cosign, as the trust list says. */
export interface WitnessedLog {
  origin: string;
  name: string;
  verifiers: readonly NoteVerifier[];
}

/**
 * Cosigns a checkpoint of another state's log where it grew consistently from the last one cosigned here (C2SP
 * tlog-witness `add-checkpoint`): 409 with the size we know when the request starts elsewhere, 422 when the proof does
 * not lead from there, 403 when nobody we trust signed it, 404 when no member keeps such a log.
 */
export async function witness(
  act: Act,
  body: string,
  logOf: (name: string) => WitnessedLog | undefined,
  own: { name: string; key: SigningKey },
): Promise<WitnessAnswer> {
  const request = parseWitnessRequest(body);
  const note = request && parseNote(request.checkpoint);
  if (request === undefined || note === undefined) return { status: 400, body: '' };
  const known = logOf(note.text.slice(0, note.text.indexOf('\n')));
  if (known === undefined) return { status: 404, body: '' };
  const opened = openCheckpoint(
    request.checkpoint,
    known.verifiers.filter(({ use }) => use === 'log'),
  );
  if (typeof opened === 'string') return { status: opened === 'not-a-checkpoint' ? 400 : 403, body: '' };
  const { size, root } = opened.checkpoint;
  if (request.old > size) return { status: 400, body: '' };
  const now = act.clock.now();
  await lockLog(act.tx, { origin: known.origin, name: known.name, own: false }, now);
  const last = await lastWitnessed(act, known.origin);
  if (request.old !== last.size) return { status: 409, body: `${last.size}\n` };
  if (size === last.size && size > 0 && !same(root, last.root)) {
    const proof = forkProof(last.note, request.checkpoint);
    if (proof !== undefined) await reportContradiction(act, { origin: known.origin, kind: 'split-view', proof });
    return { status: 409, body: `${last.size}\n` };
  }
  if (!leadsFrom(last, { size, root }, request.proof)) return { status: 422, body: '' };
  const seen = { size, root: Buffer.from(root), note: request.checkpoint, at: now };
  await table(act.tx)
    .insertInto('exchange_witnessed')
    .values({ origin: known.origin, ...seen })
    .onConflict((conflict) => conflict.column('origin').doUpdateSet(seen))
    .execute();
  const line = cosignNote(note.text, own.name, own.key, Math.floor(now.getTime() / 1000));
  return { status: 200, body: formatWitnessResponse([line]) };
}

/** Whether the proof leads from what we cosigned last. From nothing every log grows, without a proof. */
function leadsFrom(last: Head, next: Head, proof: readonly Uint8Array[]): boolean {
  if (last.size === 0 || last.size === next.size) return proof.length === 0;
  return verifyConsistency({ size1: last.size, root1: last.root, size2: next.size, root2: next.root, proof });
}

interface Head {
  size: number;
  root: Uint8Array;
}

async function lastWitnessed(act: Act, origin: string): Promise<Head & { note: string }> {
  const row = await table(act.tx)
    .selectFrom('exchange_witnessed')
    .select(['size', 'root', 'note'])
    .where('origin', '=', origin)
    .executeTakeFirst();
  return row ?? { size: 0, root: Buffer.alloc(0), note: '' };
}

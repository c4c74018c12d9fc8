import { type Call, transaction } from '#base';
import {
  formatSignature,
  formatWitnessRequest,
  type NoteVerifier,
  parseNote,
  parseWitnessResponse,
  tiledTree,
  verifyNoteSignature,
} from '#records';
import { findCheckpoint, findLog, tilesOf } from './log-store.ts';
import { table } from './tables.ts';

/** Sends a request body to a witness and gives its status and body. */
export type SendToWitness = (body: string) => Promise<{ status: number; body: string }>;

/** A witness: another member, and the key it cosigns with as the trust list says. */
export interface Witness {
  member: string;
  verifiers: readonly NoteVerifier[];
  /** How far it has followed the log: it is asked to cosign no more than that. Without it: to the end. */
  mirrored?: number;
}

/**
 * Asks another member to cosign the newest checkpoint of the own log, with the proof that it grew from the last one that
 * member cosigned. Gives the size it has cosigned now; undefined when there is nothing to cosign or it would not.
 */
export async function askWitness(
  call: Call,
  own: string,
  witness: Witness,
  send: SendToWitness,
): Promise<number | undefined> {
  const { mirrored } = witness;
  const log = mirrored === undefined ? await findLog(call.db, own) : await findCheckpoint(call.db, own, mirrored);
  if (log === undefined || log.size === 0) return undefined;
  let old = await lastCosigned(call, own, witness.member);
  if (old === log.size) return log.size;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const tree = tiledTree(tilesOf(call.db, own), log.size);
    const proof = old === 0 || old === log.size ? [] : await tree.consistency(old);
    const answer = await send(formatWitnessRequest({ old, proof, checkpoint: log.note }));
    if (answer.status === 200) return keepCosignature(call, own, log, witness, answer.body);
    const known = Number(answer.body.trim());
    // It knows another size than we thought: a restored backup of either side, or an answer that was lost.
    if (answer.status !== 409 || !Number.isSafeInteger(known) || known < 0 || known > log.size) return undefined;
    old = known;
  }
  return undefined;
}

async function keepCosignature(
  call: Call,
  origin: string,
  log: { size: number; note: string },
  witness: Witness,
  body: string,
): Promise<number | undefined> {
  const text = parseNote(log.note)?.text ?? '';
  const good = parseWitnessResponse(body)?.find((signature) =>
    witness.verifiers.some(
      (verifier) => verifier.use === 'cosigner' && verifyNoteSignature(text, signature, verifier).valid,
    ),
  );
  if (good === undefined) return undefined;
  await transaction(call.db, (tx) =>
    table(tx)
      .insertInto('exchange_cosignature')
      .values({ origin, size: log.size, witness: witness.member, line: formatSignature(good), at: call.clock.now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  return log.size;
}

async function lastCosigned(call: Call, origin: string, witness: string): Promise<number> {
  const { size } = await table(call.db)
    .selectFrom('exchange_cosignature')
    .select(({ fn }) => fn.max('size').as('size'))
    .where('origin', '=', origin)
    .where('witness', '=', witness)
    .executeTakeFirstOrThrow();
  return size ?? 0;
}

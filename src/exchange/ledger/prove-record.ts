import { type Act, commonFault } from '#base';
import { formatLogProof, tiledTree } from '#records';
import { readRecord, versionOf } from '../archive/index.ts';
import { localReader } from '../reader.ts';
import { checkpointFor } from './checkpoint-for.ts';
import { findLog, tilesOf } from './log-store.ts';
import { ledgerFault } from './faults.ts';
import type { RecordProof } from '#records';

/**
 * The file that proves offline, with the trust list alone, what a state told us: the sealed record, its place in that
 * state's log, and a checkpoint that includes it with the cosignatures of other members. The newest cosigned checkpoint
 * is taken where it reaches the record, else the newest checkpoint.
 */
export async function proveRecord(
  act: Act,
  { id, version }: { id: string; version?: string | undefined },
): Promise<RecordProof> {
  const found = await readRecord(act, localReader(act.actor), id, version && (versionOf(version) ?? version));
  if (found === undefined) throw commonFault('not-found');
  const { origin, logIndex } = found;
  const log = await findLog(act.tx, origin);
  if (log === undefined || log.size <= logIndex) throw ledgerFault('log-not-followed-so-far');
  const { note, size, lines } = await checkpointFor(act.tx, origin, logIndex, log);
  const proof = await tiledTree(tilesOf(act.tx, origin), size).inclusion(logIndex);
  await act.audit({ action: 'exchange.record.prove', objects: [`record:${id}@${found.version}`] });
  return {
    type: 'mithaq-record-proof',
    v: 1,
    record: JSON.parse(found.body) as RecordProof['record'],
    proof: formatLogProof({ index: logIndex, proof, checkpoint: note + lines.join('') }),
  };
}

import { sql } from 'kysely';
import { type Act, commonFault } from '#base';
import { formatLogProof, tiledTree } from '#records';
import { readRecord, versionOf } from '../archive/index.ts';
import { localReader } from '../reader.ts';
import { findCheckpoint, findLog, tilesOf } from './log-store.ts';
import { ledgerFault } from './faults.ts';
import type { RecordProof } from '#records';
import { table } from './tables.ts';

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
  const { note, size, lines } = await checkpointFor(act, origin, logIndex, log);
  const proof = await tiledTree(tilesOf(act.tx, origin), size).inclusion(logIndex);
  await act.audit({ action: 'exchange.record.prove', objects: [`record:${id}@${found.version}`] });
  return {
    type: 'mithaq-record-proof',
    v: 1,
    record: JSON.parse(found.body) as RecordProof['record'],
    proof: formatLogProof({ index: logIndex, proof, checkpoint: note + lines.join('') }),
  };
}

async function checkpointFor(
  act: Act,
  origin: string,
  index: number,
  log: { size: number; note: string },
): Promise<{ note: string; size: number; lines: string[] }> {
  const { rows } = await sql<{ size: number }>`
    select size from exchange_cosignature where origin = ${origin} and size > ${index}
    group by size order by count(*) desc, size desc limit 1`.execute(act.tx);
  const size = rows[0]?.size;
  const cosigned = size === undefined ? undefined : await findCheckpoint(act.tx, origin, size);
  if (cosigned === undefined) return { note: log.note, size: log.size, lines: [] };
  const lines = await table(act.tx)
    .selectFrom('exchange_cosignature')
    .select('line')
    .where('origin', '=', origin)
    .where('size', '=', cosigned.size)
    .orderBy('witness')
    .execute();
  return { note: cosigned.note, size: cosigned.size, lines: lines.map(({ line }) => line) };
}

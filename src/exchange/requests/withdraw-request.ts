import { type Act, commonFault, need } from '#base';
import { localReader } from '../reader.ts';
import { type ReleaseDeps, revokeRecord } from '../release/index.ts';
import { requestFault } from './faults.ts';
import { findRequest } from './request-store.ts';

/** Begins to take our request back: its record is revoked. */
export async function withdrawRequest(
  act: Act,
  deps: ReleaseDeps,
  input: { id: string; reason: string },
): Promise<string> {
  need(act.actor, 'exchange.requests');
  const request = await findRequest(act.tx, localReader(act.actor), input.id);
  if (request === undefined) throw commonFault('not-found');
  if (request.direction === 'in') throw requestFault('request-not-ours');
  if (request.withdrawn) throw requestFault('request-over');
  return revokeRecord(act, deps, input);
}

import { type Act, commonFault, need } from '#base';
import type { Release } from '#records';
import { localReader } from '../reader.ts';
import {
  activeIds,
  needOwn,
  openDraft,
  ownRecord,
  plainOf,
  type ReleaseDeps,
  writtenIn,
  writtenText,
} from '../release/index.ts';
import { requestFault } from './faults.ts';
import { findRequest } from './request-store.ts';

/** Begins the answer to a question back: a version of the request that says more. The due date stays as it was. */
export async function clarifyRequest(
  act: Act,
  deps: ReleaseDeps,
  input: { id: string; text: string },
): Promise<string> {
  need(act.actor, 'exchange.requests');
  const own = await needOwn(act, deps);
  const request = await findRequest(act.tx, localReader(act.actor), input.id);
  if (request === undefined) throw commonFault('not-found');
  if (request.direction === 'in') throw requestFault('request-not-ours');
  if (request.state === 'withdrawn' || request.state === 'settled') throw requestFault('request-over');
  if (request.state !== 'asked-back') throw requestFault('request-nothing-asked-back');
  const record = await ownRecord(act, input.id);
  return openDraft(act, {
    act: 'clarify',
    kind: 'information-request',
    type: 'information-request',
    objectId: record.id,
    title: request.title,
    properties: { ...writtenIn(record.object), clarification: writtenText(input.text) },
    marking: plainOf(record.release as Release, own, activeIds(await deps.members(act), own)),
    derivedFrom: [],
    about: record.id,
    aboutVersions: [record.version],
  });
}

import { type Act, commonFault, need } from '#base';
import { localReader } from '../reader.ts';
import { requestFault } from './faults.ts';
import { findRequest, writeAssignee } from './request-store.ts';

/** Takes what came in, from whoever had it, or lays down what one has. */
export async function assignRequest(act: Act, input: { id: string; mine: boolean }): Promise<void> {
  need(act.actor, 'exchange.requests');
  const request = await findRequest(act.tx, localReader(act.actor), input.id);
  if (request === undefined) throw commonFault('not-found');
  if (request.direction === 'out') throw requestFault('request-not-asked');
  if (!input.mine && request.assignee !== act.actor.id) throw commonFault('conflict');
  await writeAssignee(act, request.id, input.mine);
  await act.audit({
    action: `exchange.request.${input.mine ? 'take' : 'lay-down'}`,
    objects: [`record:${request.id}`],
    detail: { before: request.assignee ?? '' },
  });
}

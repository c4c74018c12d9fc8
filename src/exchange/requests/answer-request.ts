import type { z } from 'zod';
import { type Act, commonFault, need } from '#base';
import { purposes } from '#records';
import { localReader } from '../reader.ts';
import {
  heldVersions,
  namedStrictly,
  needOwn,
  needRecords,
  openDraft,
  type ReleaseDeps,
  writtenText,
} from '../release/index.ts';
import type { requestRoutes } from './contract.ts';
import { requestFault } from './faults.ts';
import { findRequest } from './request-store.ts';

export type AnswerInput = z.output<(typeof requestRoutes)['answerRequest']['body']> & { id: string };

/** Begins our answer to what we are asked: seen by the asker alone, for the purpose asked for. */
export async function answerRequest(act: Act, deps: ReleaseDeps, input: AnswerInput): Promise<string> {
  need(act.actor, 'exchange.requests');
  await needOwn(act, deps);
  const request = await findRequest(act.tx, localReader(act.actor), input.id);
  if (request === undefined) throw commonFault('not-found');
  if (request.direction === 'out') throw requestFault('request-not-asked');
  if (request.state === 'withdrawn' || request.state === 'settled') throw requestFault('request-over');
  if ((input.outcome === 'refused') !== (input.ground !== undefined)) throw requestFault('request-ground');
  await needRecords(act, input.records);
  const asked = await heldVersions(act.tx, localReader(act.actor), request.id);
  return openDraft(act, {
    act: 'response',
    kind: 'information-response',
    type: 'information-response',
    title: request.title,
    properties: {
      request_ref: request.id,
      outcome: input.outcome,
      ...(input.ground !== undefined && { refusal_ground: input.ground }),
      response_text: writtenText(input.text),
      ...(input.records.length > 0 && { object_refs: [...new Set(input.records)] }),
    },
    marking: {
      audience: namedStrictly(...asked.map(({ release }) => release.tlp)),
      members: [request.from_member],
      purposes: purposes.filter((purpose) => purpose === request.purpose),
      onward: 'none',
      judicial: 'with-consent',
    },
    derivedFrom: [],
    about: request.id,
  });
}

import type { Act } from '#base';
import type { PactInstitution } from '#records';
import type { PactDeps } from '../deps.ts';
import { personKey, seatOf } from '../institutions/index.ts';
import { statesByOrigin } from '../projection/statements-for.ts';
import { progressFault } from './faults.ts';

/** This state's code in the trust list. Errors: `no-alliance`. */
export async function needState(act: Act, { desk }: Pick<PactDeps, 'desk'>): Promise<string> {
  const state = (await statesByOrigin(act, desk)).get((await desk.own(act)) ?? '');
  if (state === undefined) throw progressFault('no-alliance');
  return state;
}

/** In whose name somebody writes: their state, the institution in which they sit today, and the key they are told apart by. */
export interface Writer {
  state: string;
  institution: PactInstitution;
  key: string;
}

/** Who acts, as they are seated today. Errors: `no-alliance`, `no-seat`. */
export async function needWriter(act: Act, deps: Pick<PactDeps, 'desk' | 'secret'>): Promise<Writer> {
  const state = await needState(act, deps);
  const seat = await seatOf(act, act.actor.id);
  if (seat === undefined) throw progressFault('no-seat');
  return { state, institution: seat.institution, key: personKey(deps.secret, seat.person) };
}

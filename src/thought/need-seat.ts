import type { Act } from '#base';
import type { Seat, ThoughtDeps } from './deps.ts';
import { thoughtFault } from './faults.ts';

/** The seat of the person who acts; refuses programs (`thought-person-only`) and who has none (`thought-unseated`). */
export async function needSeat(act: Act, { seatOf }: Pick<ThoughtDeps, 'seatOf'>): Promise<Seat> {
  if (act.actor.kind !== 'person') throw thoughtFault('thought-person-only');
  const seat = await seatOf(act, act.actor.id);
  if (seat === undefined) throw thoughtFault('thought-unseated');
  return seat;
}

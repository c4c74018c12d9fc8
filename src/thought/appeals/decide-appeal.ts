import { sql } from 'kysely';
import { type Act, commonFault, need } from '#base';
import type { ThoughtDeps } from '../deps.ts';
import { hashFault, refusedByRule } from '../hashes/faults.ts';
import { needSeat } from '../need-seat.ts';
import { lockAppeal, type StoredAppeal } from './appeal-store.ts';

/**
 * Answers an appeal (right `thought.appeals`); the answer stands in the public log. Errors: `not-found`, `hash-settled`,
 * `hash-own-proposal` where one wrote, reviewed or signed what it is about.
 */
export async function decideAppeal(
  act: Act,
  deps: Pick<ThoughtDeps, 'seatOf'>,
  { id, outcome, answer }: { id: string; outcome: NonNullable<StoredAppeal['outcome']>; answer: string },
): Promise<{ id: string }> {
  need(act.actor, 'thought.appeals');
  const { person } = await needSeat(act, deps);
  const appeal = await lockAppeal(act, id);
  if (appeal === undefined) throw commonFault('not-found');
  if (appeal.outcome !== null) throw hashFault('hash-settled');
  await refusedByRule(() =>
    sql`update thought_appeal set outcome = ${outcome}, answer = ${answer}, decided_by = ${act.actor.id},
      decided_by_name = ${act.actor.name}, decided_by_person = ${person}, decided_at = ${act.clock.now()}
      where id = ${id}`.execute(act.tx),
  );
  await act.audit({
    action: 'thought.appeal.decide',
    objects: [`appeal:${id}`, ...(appeal.target === null ? [] : [`record:${appeal.target}`])],
    detail: { outcome },
  });
  return { id };
}

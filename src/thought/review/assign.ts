import { type Act, commonFault, type Language, need } from '#base';
import { insertEvent } from '../dossiers/event-store.ts';
import { lockOpenVersion } from '../dossiers/open-version.ts';
import { thoughtFault } from '../faults.ts';
import { needSeat } from '../need-seat.ts';
import type { ReviewDeps } from './deps.ts';
import { rightOf, type Role } from './stage.ts';
import { assignmentsOf } from './store.ts';
import { seen } from './tables.ts';

const DAY_MS = 86_400_000;

export interface Assigned {
  role: Role;
  language?: Language | undefined;
  account: string;
  /** What the account is called, and what it may; undefined where no such account is in use. */
  found: { name: string; rights: ReadonlySet<string> } | undefined;
}

/** Refuses an account that is not in use, or that may not do what it is asked for. */
function refuseUnfit({ role, found }: Assigned): string {
  if (found === undefined) throw commonFault('not-found');
  if (!found.rights.has(rightOf[role])) throw commonFault('forbidden', { right: rightOf[role] });
  return found.name;
}

/**
 * Asks somebody to review until a day (right `thought.edit`); whoever was asked before no longer is. Never an author.
 * Nobody else signs in that role while it stands.
 */
export async function assignReview(
  act: Act,
  deps: Pick<ReviewDeps, 'seatOf'>,
  input: Assigned & { id: string; days: number },
): Promise<void> {
  need(act.actor, 'thought.edit');
  await needSeat(act, deps);
  await give(act, deps, input, { dueAt: new Date(act.clock.now().getTime() + input.days * DAY_MS) });
}

/** Hands one's own review to somebody else, with the reason; the day on which it is due stays. */
export async function delegateReview(
  act: Act,
  deps: Pick<ReviewDeps, 'seatOf'>,
  input: Assigned & { id: string; reason: string },
): Promise<void> {
  need(act.actor, rightOf[input.role]);
  await needSeat(act, deps);
  await give(act, deps, input, { reason: input.reason });
}

async function give(
  act: Act,
  { seatOf }: Pick<ReviewDeps, 'seatOf'>,
  input: Assigned & { id: string },
  { dueAt, reason }: { dueAt?: Date; reason?: string },
): Promise<void> {
  const { dossier, version } = await lockOpenVersion(act, input.id, 'review');
  const name = refuseUnfit(input);
  const language = input.language ?? null;
  const seat = await seatOf(act, input.account);
  if (seat === undefined) throw thoughtFault('thought-unseated');
  if (version.authors.includes(input.account) || version.author_persons.includes(seat.person))
    throw thoughtFault('review-own');
  const open = (await assignmentsOf(act.tx, version.id)).find(
    (one) => one.role === input.role && one.language === language && one.ended_at === null,
  );
  const delegated = reason !== undefined;
  if (delegated && open?.account !== act.actor.id) throw thoughtFault('review-assigned');
  const now = act.clock.now();
  if (open !== undefined)
    await seen(act.tx).updateTable('thought_assignment').set({ ended_at: now }).where('id', '=', open.id).execute();
  await seen(act.tx)
    .insertInto('thought_assignment')
    .values({
      id: act.newId(),
      version: version.id,
      role: input.role,
      language,
      account: input.account,
      account_name: name,
      // What is overdue already is due at once, and not due before it was given.
      due_at: dueAt ?? new Date(Math.max(open?.due_at.getTime() ?? 0, now.getTime() + 1000)),
      given_by: act.actor.id,
      given_by_name: act.actor.name,
      given_at: now,
      delegated_from: delegated ? (open?.id ?? null) : null,
      reason: reason ?? null,
    })
    .execute();
  await insertEvent(act, dossier.id, { what: delegated ? 'delegated' : 'assigned', version: version.number, reason });
  await act.audit({
    action: `thought.review.${delegated ? 'delegate' : 'assign'}`,
    objects: [`dossier:${dossier.id}`, `account:${input.account}`],
    detail: { role: input.role, ...(reason !== undefined && { reason }) },
  });
}

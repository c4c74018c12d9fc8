import { type Act, need } from '#base';
import { localReader } from '../reader.ts';
import { countDrafts, countOpenConsents, countRecallsToDo, kindsBeyond } from '../release/index.ts';
import { summariseRequests } from '../requests/index.ts';
import { countUnread, MOST_COUNTED } from './box-store.ts';
import type { WorkbenchDeps } from './deps.ts';

/** What waits for this person, and for the house. */
export async function summariseWorkbench(act: Act, deps: WorkbenchDeps) {
  need(act.actor, 'exchange.read');
  const reader = localReader(act.actor);
  const beyond = kindsBeyond(deps, act.actor);
  const drafts = (filter: object) => countDrafts(act.tx, act.actor, { limit: 1, beyond, ...filter });
  const requests = await summariseRequests(act);
  const open = await Promise.all(
    (['draft', 'proposed', 'refused'] as const).map((state) => drafts({ whose: 'me', state })),
  );
  const recalls = await countRecallsToDo(act.tx, reader);
  return {
    ...(await countUnread(act.tx, reader, act.actor.id)),
    mostCounted: MOST_COUNTED,
    waitingForMe: await drafts({ whose: 'second' }),
    myDrafts: open.reduce((sum, n) => sum + n, 0),
    requestsIn: requests.in.open,
    requestsInOverdue: requests.in.overdue,
    requestsOut: requests.out.open,
    requestsOutOverdue: requests.out.overdue,
    consentsIn: await countOpenConsents(act.tx, reader, (await deps.own(act)) ?? '', act.clock.now()),
    recallsUnconfirmed: recalls.unconfirmed,
    derivativesToReview: recalls.derivatives,
  };
}

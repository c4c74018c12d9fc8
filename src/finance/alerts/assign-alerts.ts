import { type Act, type Call, commonFault, need, seesDesk } from '#base';
import { awaitsWork } from './alert-state.ts';
import { desksOfAlerts, lockAlerts, writeAssignee } from './alert-store.ts';
import { insertEvents } from './event-store.ts';
import { alertFault } from './faults.ts';

/** Whether an account may work on a desk, and what its bearer is called; undefined: it may not, or is not there. */
export type MayWork = (accountId: string, desk: string) => Promise<{ name: string } | undefined>;

/** A colleague, and the desks on which they are known to work. */
export interface Fit {
  id: string;
  name: string;
  desks: readonly string[];
}

/**
 * Finds out, before any transaction, whether a colleague may work on the desks of these alerts. Without the node's word
 * (`mayWork`) one can only take work oneself.
 */
export async function fitColleague(
  call: Call,
  mayWork: MayWork | undefined,
  to: string,
  alerts: readonly string[],
): Promise<Fit> {
  const rows = await desksOfAlerts(call.db, call.actor.desks, alerts);
  const desks = [...new Set(rows.map((row) => row.desk))];
  if (to === call.actor.id && call.actor.kind === 'person') {
    return { id: to, name: call.actor.name, desks: desks.filter((desk) => seesDesk(call.actor, desk)) };
  }
  let name: string | undefined;
  for (const desk of desks) {
    const fit = await mayWork?.(to, desk);
    if (fit === undefined) throw alertFault('alert-colleague-unfit');
    name = fit.name;
  }
  if (name === undefined) throw commonFault('not-found');
  return { id: to, name, desks };
}

/** Gives alerts to a colleague, or to nobody; those that wait for nobody any more are passed over and not counted. */
export async function assignAlerts(act: Act, alerts: readonly string[], to: Fit | null): Promise<{ assigned: number }> {
  need(act.actor, 'finance.alerts.decide');
  const asked = new Set(alerts.map((id) => id.toLowerCase()));
  const locked = await lockAlerts(act.tx, act.actor.desks, [...asked]);
  // One that is not theirs to see makes the whole call "not found": no counting by trying.
  if (locked.length < asked.size) throw commonFault('not-found');
  if (to !== null && locked.some((alert) => !to.desks.includes(alert.desk))) throw alertFault('alert-colleague-unfit');
  const moved = locked.filter((alert) => awaitsWork(alert) && alert.assignee !== (to?.id ?? null)).map(({ id }) => id);
  await writeAssignee(act.tx, moved, to, act.clock.now());
  await insertEvents(
    act,
    moved.map((alert) => ({ alert, what: 'assigned', detail: { to: to?.name ?? null } })),
  );
  if (moved.length > 0) {
    await act.audit({
      action: 'finance.alert.assign',
      objects: moved.map((id) => `alert:${id}`),
      detail: { to: to?.id ?? null },
    });
  }
  return { assigned: moved.length };
}

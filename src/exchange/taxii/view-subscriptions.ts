import { type Act, need } from '#base';
import { listSubscriptions } from './subscription-store.ts';

/** The subscriptions and how they go; passwords are never told. */
export async function viewSubscriptions(act: Act) {
  need(act.actor, 'exchange.taxii.manage');
  return (await listSubscriptions(act.tx)).map((one) => ({
    id: one.id,
    title: one.title,
    apiRoot: one.api_root,
    remote: one.remote,
    collection: one.collection,
    everyMinutes: one.every_minutes,
    paused: one.paused,
    objects: one.objects,
    failures: one.failures,
    nextRunAt: one.next_run_at.toISOString(),
    ...(one.username !== null && { username: one.username }),
    ...(one.last_run_at !== null && { lastRunAt: one.last_run_at.toISOString() }),
    ...(one.last_ok_at !== null && { lastOkAt: one.last_ok_at.toISOString() }),
    ...(one.problem !== null && { problem: one.problem }),
  }));
}

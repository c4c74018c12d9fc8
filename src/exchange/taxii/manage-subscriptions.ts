import { type Act, commonFault, need } from '#base';
import { subscriptionFault } from './subscription-faults.ts';
import { pullKind } from './subscription-jobs.ts';
import { sealSecret } from './subscription-secret.ts';
import { findSubscription, subscriptions } from './subscription-store.ts';
import { seen } from './tables.ts';

export interface SubscriptionFields {
  title: string;
  everyMinutes: number;
  paused: boolean;
  username?: string | undefined;
  /** With a username its password; without one a bearer token. Absent at a change: it stays. */
  password?: string | undefined;
}

/** Subscribes to a collection of another server; what comes is kept in a plain collection of ours. */
export async function makeSubscription(
  act: Act,
  input: SubscriptionFields & { apiRoot: string; remote: string; collection: string },
  secret: Buffer,
): Promise<string> {
  need(act.actor, 'exchange.taxii.manage');
  const collection = await seen(act.tx)
    .selectFrom('exchange_taxii_collection')
    .select('kind')
    .where('id', '=', input.collection)
    .executeTakeFirst();
  if (collection?.kind !== 'plain') throw subscriptionFault('subscription-collection');
  const id = act.newId();
  const { apiRoot, remote, password, username } = input;
  await subscriptions(act.tx)
    .insertInto('exchange_subscription')
    .values({
      id,
      title: input.title,
      api_root: apiRoot.endsWith('/') ? apiRoot : `${apiRoot}/`,
      remote,
      username: username ?? null,
      secret: password === undefined ? null : sealSecret(secret, id, password),
      every_minutes: input.everyMinutes,
      paused: input.paused,
      collection: input.collection,
      next_run_at: act.clock.now(),
      made_at: act.clock.now(),
      made_by: act.actor.name,
    })
    .execute();
  const detail = { apiRoot, remote, collection: input.collection };
  await act.audit({ action: 'exchange.subscription.make', objects: [`subscription:${id}`], detail });
  return id;
}

export async function changeSubscription(
  act: Act,
  id: string,
  input: SubscriptionFields,
  secret: Buffer,
): Promise<void> {
  need(act.actor, 'exchange.taxii.manage');
  const { numUpdatedRows } = await subscriptions(act.tx)
    .updateTable('exchange_subscription')
    .set({
      title: input.title,
      every_minutes: input.everyMinutes,
      paused: input.paused,
      username: input.username ?? null,
      ...(input.password !== undefined && { secret: sealSecret(secret, id, input.password) }),
      next_run_at: act.clock.now(),
      failures: 0,
    })
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw commonFault('not-found');
  const { title, everyMinutes, paused } = input;
  const detail = { title, everyMinutes, paused };
  await act.audit({ action: 'exchange.subscription.change', objects: [`subscription:${id}`], detail });
}

/** Ends a subscription; what it brought stays in its collection. */
export async function removeSubscription(act: Act, id: string): Promise<void> {
  need(act.actor, 'exchange.taxii.manage');
  const { numDeletedRows } = await subscriptions(act.tx)
    .deleteFrom('exchange_subscription')
    .where('id', '=', id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw commonFault('not-found');
  await act.audit({ action: 'exchange.subscription.remove', objects: [`subscription:${id}`] });
}

/** Reads now what would be read at its time; gives the job. */
export async function runSubscription(act: Act, id: string): Promise<string> {
  need(act.actor, 'exchange.taxii.manage');
  if ((await findSubscription(act.tx, id)) === undefined) throw commonFault('not-found');
  await act.audit({ action: 'exchange.subscription.run', objects: [`subscription:${id}`] });
  return act.enqueue(pullKind, { subscription: id });
}

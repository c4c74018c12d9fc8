import { type Act, type Call, commonFault, type JobRun } from '#base';
import { checkObject } from '#records';
import { addPlain } from './add-plain.ts';
import { type PlainObject, readPlainBytes } from './plain-object.ts';
import { RemoteProblem } from './remote-answer.ts';
import { openSecret } from './subscription-secret.ts';
import { subscriptionFault } from './subscription-faults.ts';
import { endRun, findSubscription, keepPlace, type Subscription } from './subscription-store.ts';
import { type Manner, type Step, walkRemote } from './walk-remote.ts';

const minute = 60_000;
const longestRest = 24 * 60 * minute;

/**
 * Reads what another server added and stores it in a plain collection, page by page, each with the place it brought us
 * to: a run that is cut off goes on where it was. A server that cannot be read is a problem shown with the subscription,
 * not a failed job.
 */
export async function pullSubscription(
  call: Call,
  id: string,
  { secret, progress, manner = {} }: { secret: Buffer; progress?: JobRun['progress']; manner?: Manner },
): Promise<{ added: number }> {
  const subscription = await findSubscription(call.db, id);
  if (subscription === undefined) throw commonFault('not-found');
  const host = new URL(subscription.api_root).host;
  let added = 0;
  let gap: string | undefined;
  try {
    for await (const step of walkRemote(remoteOf(subscription, secret), placeOf(subscription), manner)) {
      added += await call.transact((act) => storePage(act, subscription, step));
      gap ??= step.gap;
      await progress?.({ done: added, unit: 'objects' });
    }
  } catch (error) {
    if (!(error instanceof RemoteProblem)) throw error;
    const problem = subscriptionFault(`subscription-${error.kind}`, { host }).toTexts();
    const rest = Math.min(longestRest, subscription.every_minutes * minute * 2 ** Math.min(subscription.failures, 12));
    await call.transact((act) =>
      endRun(act.tx, id, act.clock.now(), { problem, retryMs: Math.max(error.retryAfterMs ?? 0, rest) }),
    );
    return { added };
  }
  const problem = gap === undefined ? undefined : subscriptionFault('subscription-gap', { host, date: gap }).toTexts();
  await call.transact((act) => endRun(act.tx, id, act.clock.now(), { problem }));
  return { added };
}

async function storePage(act: Act, subscription: Subscription, { slices, place }: Step): Promise<number> {
  const read = slices.map(readPlainBytes);
  const worthy = read.filter((one): one is PlainObject => !('problem' in one));
  const arrivals = worthy.map((object) => ({ ...object, source: subscription.id, findings: findingsOf(object) }));
  const outcomes = await addPlain(act, subscription.collection, arrivals);
  const added = outcomes.filter((outcome) => !outcome.known).length;
  await keepPlace(act.tx, subscription.id, place, added);
  if (added > 0 || worthy.length < read.length)
    await act.audit({
      action: 'exchange.subscription.pull',
      objects: [`subscription:${subscription.id}`, `taxii-collection:${subscription.collection}`],
      detail: { added, unreadable: read.length - worthy.length },
    });
  return added;
}

/** What STIX 2.1 demands and the object does not keep: it is kept all the same, and shown with what is wrong with it. */
function findingsOf(object: PlainObject): readonly { code: string; where: string; message: string }[] {
  if (object.spec !== '2.1') return [];
  return checkObject(JSON.parse(object.body))
    .errors.slice(0, 10)
    .map(({ code, where, message }) => ({ code, where, message }));
}

function remoteOf(subscription: Subscription, secret: Buffer) {
  return {
    apiRoot: subscription.api_root,
    collection: subscription.remote,
    username: subscription.username ?? undefined,
    password: subscription.secret === null ? undefined : openSecret(secret, subscription.id, subscription.secret),
  };
}

const placeOf = (subscription: Subscription) => ({
  readUpTo: subscription.read_up_to ?? undefined,
  etag: subscription.etag ?? undefined,
  accept: subscription.accept ?? undefined,
});

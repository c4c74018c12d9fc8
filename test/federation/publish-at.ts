import { type Act, type Call, type Clock, type Log, silentLog, systemClock } from '#base';
import { releaseOf } from '#records';
import type { ArchivedRecord } from '../../src/exchange/archived-record.ts';
import { ownIdentity, ownKey } from '../../src/exchange/members/index.ts';
import { type BareObject, publish } from '../../src/exchange/publication/index.ts';
import { makeCall, nodeActor } from '../../src/node/calls.ts';
import { nodeSecret } from '../../src/node/config/secrets.ts';
import type { TestNode } from '../../src/node/testing.ts';

/** The call of a node itself. */
export function callOf({ node }: Pick<TestNode, 'node'>, clock: Clock = systemClock, log: Log = silentLog): Call {
  const actor = nodeActor(['exchange.read']);
  return makeCall({ db: node.db, clock, log, wake: () => {} }, { actor, language: 'en' });
}

/** Issues records of a node past its desks: what leaves here was not approved by anybody. */
export async function publishAt(
  test: Pick<TestNode, 'node'>,
  objects: readonly BareObject[],
  clock: Clock = systemClock,
): Promise<ArchivedRecord[]> {
  const secret = nodeSecret(test.node.config.data);
  const deps = {
    kinds: [],
    ownIdentity: (act: Act) => ownIdentity(act.tx),
    ownKey: (act: Act, use: 'record' | 'checkpoint') => ownKey(act.tx, use, secret, clock.now()),
    releaseOf: async (_: unknown, object: BareObject, together: readonly BareObject[]) =>
      releaseOf(object, (marking) => together.find((one) => one['id'] === marking)),
    // The node's couriers look for themselves.
    published: () => {},
  };
  return callOf(test, clock).transact((act) => publish(act, deps, objects));
}

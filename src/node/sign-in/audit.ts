import type { Actor, Tx } from '#base';
import { nobody } from './actor.ts';
import type { Ground } from './ground.ts';
import type { Account } from './tables.ts';

const asActor = (account: Pick<Account, 'id' | 'name'>): Pick<Actor, 'id' | 'name' | 'kind'> => ({
  kind: 'person',
  id: account.id,
  name: account.name,
});

/** Writes down an act at the door done by the holder of an account. Nothing but notes may follow it in the transaction: it holds the log. */
export async function noteDone(
  ground: Ground,
  tx: Tx,
  account: Pick<Account, 'id' | 'name'>,
  action: string,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const objects = [`account:${account.id}`];
  await ground.audit(tx, { actor: asActor(account), action, outcome: 'success', objects, detail });
}

/**
 * Writes down a refusal. The actor is nobody: who it was is just what could not be shown. What was typed as a user name
 * is not kept, for people type their password there.
 */
export async function noteRefused(
  ground: Ground,
  tx: Tx,
  account: string | undefined,
  action: string,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { kind, id, name } = nobody;
  const objects = account === undefined ? [] : [`account:${account}`];
  await ground.audit(tx, { actor: { kind, id, name }, action, outcome: 'failure', objects, detail });
}

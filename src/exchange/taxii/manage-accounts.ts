import { type Act, commonFault, errorCode, need } from '#base';
import { taxiiAdminFault } from './admin-faults.ts';
import { seen } from './tables.ts';

export interface AccountFields {
  title: string;
  reads: 'public' | 'members' | 'local';
  grants: readonly { collection: string; read: boolean; write: boolean; delete: boolean }[];
  disabled: boolean;
}

/** The keys of records (`reader.ts`) for each choice: never TLP:RED, which is for named people. */
const keysOf = { public: ['public'], members: ['public', 'members'], local: ['local'] } as const;

export function readsOf(keys: readonly string[]): AccountFields['reads'] {
  if (keys.includes('local')) return 'local';
  return keys.includes('members') ? 'members' : 'public';
}

const [uniqueViolation, foreignKeyViolation] = ['23505', '23503'];

/** Makes an account of a machine. Throws `taxii-name-taken`. */
export async function makeAccount(
  act: Act,
  input: AccountFields & { name: string; passwordHash: string },
): Promise<string> {
  need(act.actor, 'exchange.taxii.manage');
  const id = act.newId();
  try {
    await seen(act.tx)
      .insertInto('exchange_taxii_account')
      .values({
        id,
        name: input.name,
        title: input.title,
        disabled: input.disabled,
        password_hash: input.passwordHash,
        reader_keys: [...keysOf[input.reads]],
        made_at: act.clock.now(),
        made_by: act.actor.name,
      })
      .execute();
  } catch (error) {
    if (errorCode(error) === uniqueViolation) throw taxiiAdminFault('taxii-name-taken', { name: input.name });
    throw error;
  }
  await grant(act, id, input.grants);
  const { name, reads, grants } = input;
  await act.audit({ action: 'exchange.taxii.account.make', objects: [nameOf(id)], detail: { name, reads, grants } });
  return id;
}

export async function changeAccount(act: Act, id: string, input: AccountFields): Promise<void> {
  need(act.actor, 'exchange.taxii.manage');
  const { title, disabled, reads, grants } = input;
  await change(act, id, { title, disabled, reader_keys: [...keysOf[reads]] });
  await seen(act.tx).deleteFrom('exchange_taxii_grant').where('account', '=', id).execute();
  await grant(act, id, grants);
  await act.audit({
    action: 'exchange.taxii.account.change',
    objects: [nameOf(id)],
    detail: { reads, grants, disabled },
  });
}

/** Another password: the old one stops working at once, and an account that rested is awake. */
export async function resetPassword(act: Act, id: string, passwordHash: string): Promise<void> {
  need(act.actor, 'exchange.taxii.manage');
  await change(act, id, { password_hash: passwordHash, failures: 0, locked_until: null });
  await act.audit({ action: 'exchange.taxii.account.password', objects: [nameOf(id)] });
}

export async function removeAccount(act: Act, id: string): Promise<void> {
  need(act.actor, 'exchange.taxii.manage');
  const { numDeletedRows } = await seen(act.tx)
    .deleteFrom('exchange_taxii_account')
    .where('id', '=', id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw commonFault('not-found');
  await act.audit({ action: 'exchange.taxii.account.remove', objects: [nameOf(id)] });
}

/** Gives an account rights on collections, beside those it has. */
export async function grant(act: Act, account: string, grants: AccountFields['grants']): Promise<void> {
  if (grants.length === 0) return;
  const rows = grants.map((one) => ({
    account,
    collection: one.collection,
    can_read: one.read,
    can_write: one.write,
    can_delete: one.delete,
  }));
  try {
    await seen(act.tx).insertInto('exchange_taxii_grant').values(rows).execute();
  } catch (error) {
    if (errorCode(error) === foreignKeyViolation || errorCode(error) === uniqueViolation)
      throw commonFault('invalid-input', {}, [{ where: 'grants', reason: 'no such collection, or twice the same' }]);
    throw error;
  }
}

async function change(
  act: Act,
  id: string,
  to: {
    title?: string;
    disabled?: boolean;
    reader_keys?: string[];
    password_hash?: string;
    failures?: number;
    locked_until?: null;
  },
): Promise<void> {
  const { numUpdatedRows } = await seen(act.tx)
    .updateTable('exchange_taxii_account')
    .set(to)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw commonFault('not-found');
}

const nameOf = (id: string): string => `taxii-account:${id}`;

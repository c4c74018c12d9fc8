import { type Act, commonFault } from '#base';
import { deletePasskey, factorsOfOne, findTotp, listPasskeys } from './factor-store.ts';
import { signInFault } from './faults.ts';
import type { Account } from './tables.ts';

/** The second factors of one's own account. */
export async function myFactors(act: Act, account: string) {
  const passkeys = await listPasskeys(act.tx, account);
  return {
    totp: (await findTotp(act.tx, account)) !== undefined,
    passkeys: passkeys.map((row) => ({
      id: row.id,
      name: row.name,
      madeAt: row.made_at.toISOString(),
      ...(row.used_at !== null && { usedAt: row.used_at.toISOString() }),
    })),
  };
}

/** Removes a passkey of one's own account, unless it is the only second factor. */
export async function removePasskey(act: Act, account: Pick<Account, 'id' | 'exercise'>, id: string): Promise<void> {
  if (!(await deletePasskey(act.tx, account.id, id))) throw commonFault('not-found');
  // Thrown after the deletion: the transaction takes it back.
  if (!account.exercise && (await factorsOfOne(act.tx, account.id)).length === 0) throw signInFault('last-factor');
  await act.audit({
    action: 'node.factor.remove',
    objects: [`account:${account.id}`],
    detail: { factor: 'passkey', passkey: id },
  });
}

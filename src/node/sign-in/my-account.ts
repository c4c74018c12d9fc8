import { type Act, commonFault, type Language } from '#base';
import { updateAccount } from './account-store.ts';
import { listSessions } from './session-store.ts';
import { own, type Session, type Theme } from './tables.ts';

/** Keeps one's own language and theme. */
export async function changePreferences(
  act: Act,
  id: string,
  set: { language: Language; theme: Theme },
): Promise<void> {
  await updateAccount(act.tx, id, set);
  await act.audit({ action: 'node.account.prefer', objects: [`account:${id}`], detail: { ...set } });
}

/** Where one is signed in. */
export async function mySessions(act: Act, current: Session) {
  const rows = await listSessions(act.tx, current.account, act.clock.now());
  return {
    items: rows.map((row) => ({
      id: row.id,
      madeAt: row.made_at.toISOString(),
      seenAt: row.seen_at.toISOString(),
      userAgent: row.user_agent,
      current: row.id === current.id,
    })),
  };
}

/** Ends one of one's own sessions. */
export async function endMySession(act: Act, account: string, id: string): Promise<void> {
  const query = own(act.tx).deleteFrom('node_session').where('account', '=', account).where('id', '=', id);
  if ((await query.returning('id').executeTakeFirst()) === undefined) throw commonFault('not-found');
  await act.audit({ action: 'node.session.end', objects: [`session:${id}`] });
}

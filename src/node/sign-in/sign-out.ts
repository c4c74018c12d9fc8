import { transaction } from '#base';
import { noteDone } from './audit.ts';
import type { Ground } from './ground.ts';
import { newToken } from './keys.ts';
import { endSession } from './session-store.ts';
import type { Visit } from './visit.ts';

/** Ends the session here, not only in the browser. */
export async function signOut(ground: Ground, visit: Visit, token: string): Promise<void> {
  const account = visit.holding?.account;
  await transaction(ground.db, async (tx) => {
    await endSession(tx, token);
    if (account !== undefined) await noteDone(ground, tx, account, 'node.session.sign-out');
  });
  visit.hold(newToken());
}

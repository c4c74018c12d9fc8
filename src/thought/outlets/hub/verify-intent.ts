import { randomBytes } from 'node:crypto';
import type { Call, JobKind } from '#base';
import { publicFetch } from '../public-fetch.ts';
import { settle, takeQuestion } from './subscriber-store.ts';

export const verifyKind = 'thought.outlets.verify';

/** Asks every callback that waits whether it meant it (WebSub, section 5.3), and does what was confirmed. */
export function verifyJob(insideToo: boolean): JobKind {
  return {
    kind: verifyKind,
    run: async (_, run) => {
      while (await verifyNext(run.call, insideToo)) continue;
    },
  };
}

/** Settles one question; false where none waits. A callback that does not confirm is asked no more. */
export async function verifyNext(call: Call, insideToo: boolean): Promise<boolean> {
  const question = await call.transact(takeQuestion);
  if (question === undefined) return false;
  const challenge = randomBytes(24).toString('base64url');
  const address = new URL(question.callback);
  address.searchParams.append('hub.mode', question.mode);
  address.searchParams.append('hub.topic', question.topic);
  address.searchParams.append('hub.challenge', challenge);
  if (question.mode === 'subscribe') address.searchParams.append('hub.lease_seconds', String(question.leaseSeconds));
  const answer = await publicFetch(address.href, { insideToo }).catch(() => undefined);
  const meant = answer !== undefined && answer.status >= 200 && answer.status < 300 && answer.body.trim() === challenge;
  if (!meant) return true;
  await call.transact(async (act) => {
    await act.audit({ action: `thought.websub.${question.mode}`, objects: [`feed:${question.topic}`] });
    await settle(act, question);
  });
  return true;
}

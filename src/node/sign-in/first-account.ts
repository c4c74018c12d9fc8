import type { FastifyRequest } from 'fastify';
import { newId, transaction } from '#base';
import { anyAccount, insertAccount, lockAccounts } from './account-store.ts';
import { noteDone } from './audit.ts';
import { askSecondFactor } from './complete-sign-in.ts';
import { signInFault } from './faults.ts';
import type { Ground } from './ground.ts';
import { isLoopbackHost } from './origin.ts';
import { passwordFault } from './password.ts';
import { hashPassword } from './password-hash.ts';
import type { Visit } from './visit.ts';

const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Makes the administrator of an empty node. Throws `only-this-machine`, `not-empty`, or what is wrong with the password. */
export async function firstAccount(
  ground: Ground,
  visit: Visit,
  input: { username: string; name: string; password: string },
): Promise<void> {
  if (!isFromThisMachine(ground, visit.request)) throw signInFault('only-this-machine');
  if (await anyAccount(ground.db)) throw signInFault('not-empty');
  const fault = passwordFault(input.password, input.username);
  if (fault !== undefined) throw fault;
  const hash = await hashPassword(input.password);
  const token = await transaction(ground.db, async (tx) => {
    await lockAccounts(tx);
    if (await anyAccount(tx)) throw signInFault('not-empty');
    const account = await insertAccount(tx, {
      id: newId(ground.clock),
      username: input.username,
      name: input.name,
      roles: ['admin'],
      desks: ['*'],
      password_hash: hash,
      made_at: ground.clock.now(),
    });
    const half = await askSecondFactor(ground, tx, visit, account, 'enrol', 'password');
    await noteDone(ground, tx, account, 'node.account.first');
    return half;
  });
  visit.hold(token);
}

/** A proxy on this machine speaks for others; and a page that was led here by a foreign name (DNS rebinding) is not ours. */
function isFromThisMachine(ground: Ground, request: FastifyRequest): boolean {
  const address = request.socket.remoteAddress ?? '';
  const near = address === '::1' || /^(::ffff:)?127\./.test(address);
  const named = isLoopbackHost(request.hostname) || request.hostname === new URL(ground.publicUrl).hostname;
  return near && named && forwarded.every((header) => request.headers[header] === undefined);
}

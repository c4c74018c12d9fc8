import { createHash } from 'node:crypto';
import { type Actor, commonFault } from '#base';
import { entityFault } from './faults.ts';

export type EntityKind = 'bank' | 'exchange-house' | 'payment' | 'charity-regulator' | 'other';

const deskPrefix = 'entity:';

/** The desk of a reporting entity: whoever works on it, and on no other, speaks for the entity. */
export const deskOfEntity = (key: string): string => deskPrefix + key;

/**
 * For which entity an account or a program speaks: its one desk says so. Whoever has no such desk, several, all of them,
 * or any right of an officer speaks for nobody: `reporter-unbound`.
 */
export function entityOf(actor: Actor): string {
  if (!actor.rights.has('finance.portal')) throw commonFault('forbidden', { right: 'finance.portal' });
  const [desk, ...more] = actor.desks === '*' ? [] : actor.desks;
  if (desk === undefined || more.length > 0 || !desk.startsWith(deskPrefix)) throw entityFault('reporter-unbound');
  return desk.slice(deskPrefix.length);
}

/** How a key is read out on the telephone: the SHA-256 of its 32 bytes in hex, in groups of four. */
export function fingerprintOf(publicKey: string): string {
  const hex = createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex');
  return hex.replace(/(.{4})(?=.)/g, '$1 ');
}

import type { Actor } from '#base';

/**
 * Who reads records, and the keys that open them. Every query that gives, counts or searches records takes one. A record
 * stands under the keys of its release: `public` (TLP:CLEAR), `members` (TLP:GREEN), `member:<identity id>` for each
 * state it names, and at this node `local`, or `local-red` where it is TLP:RED.
 */
export interface Reader {
  readonly kind: 'local' | 'member' | 'account' | 'public';
  /** For the audit log: an account, a member's identity id, or nothing. */
  readonly id: string;
  readonly keys: readonly string[];
}

/** Somebody without an account. */
export const publicReader: Reader = { kind: 'public', id: '', keys: ['public'] };

/** A person or program of this state, as far as rights go; nothing without `exchange.read`. */
export function localReader(actor: Actor): Reader {
  const keys = actor.rights.has('exchange.read') ? ['local'] : [];
  if (keys.length > 0 && actor.rights.has('exchange.read.red')) keys.push('local-red');
  return { kind: 'local', id: actor.id, keys };
}

/** The node of another member (its `identity--…`), while the trust list calls it active. */
export function memberReader(member: string): Reader {
  return { kind: 'member', id: member, keys: ['public', 'members', keyOfMember(member)] };
}

export const keyOfMember = (member: string): string => `member:${member}`;

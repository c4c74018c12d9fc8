import { hash, type KeyObject, sign, verify } from 'node:crypto';
import { canonical } from '../canonical/canonical.ts';
import { fromBase64url, toBase64url } from './base64.ts';
import type { SigningKey } from './key.ts';

/**
 * What a state says once about one version of one record, without subject or text: whose log, at which place, which
 * object and version, and a salted commitment to the content. With its signature it is a portable proof.
 */
export interface Statement {
  readonly v: 1;
  /** The member's identity id (`identity--…`), whose log this is. */
  readonly origin: string;
  /** Zero-based place in that log. */
  readonly index: number;
  /** STIX id of the object. */
  readonly id: string;
  /** Its `modified`; its `created` where it has none; its publication time where it has neither (an observable). */
  readonly modified: string;
  /** SHA-256(salt ‖ JCS(object without its origin extension)), base64url. */
  readonly content: string;
}

/** Separates what is signed here from every other use of the same key. */
const context = 'mithaq/statement/v1\n';

/** The canonical text of a statement: what is signed and what its leaf hashes. */
export const statementText = (statement: Statement): string => canonical(statement);

/** The leaf of a statement in its state's log: SHA-256(0x00 ‖ JCS(statement)) (RFC 6962 §2.1), 32 bytes. */
export function statementLeaf(statement: Statement): Buffer {
  return hash('sha256', `\0${statementText(statement)}`, 'buffer');
}

/** The Ed25519 signature of a statement, base64url. */
export function signStatement(statement: Statement, key: SigningKey): string {
  return toBase64url(sign(null, signed(statement), key.private));
}

/** Whether the signature is this key's over this statement. A signature that is not 64 bytes in base64url is not. */
export function verifyStatement(statement: Statement, signature: string, key: KeyObject): boolean {
  const bytes = fromBase64url(signature, 64);
  return bytes !== undefined && verify(null, signed(statement), key, bytes);
}

/** As `verifyStatement`, on the thread pool: the caller's thread stays free and all cores check. */
export async function verifyStatementAsync(statement: Statement, signature: string, key: KeyObject): Promise<boolean> {
  const bytes = fromBase64url(signature, 64);
  if (bytes === undefined) return false;
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  verify(null, signed(statement), key, bytes, (error, valid) => (error ? reject(error) : resolve(valid)));
  return promise;
}

const signed = (statement: Statement) => Buffer.from(context + statementText(statement));

import { hkdfSync } from 'node:crypto';
import { seal, unseal } from '#base';

/** A key of the node's secret (HKDF, RFC 5869) for the passwords we have at other servers. */
const keyOf = (secret: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'mithaq/exchange/subscription', 32));

export const sealSecret = (secret: Buffer, subscription: string, password: string): Buffer =>
  seal(keyOf(secret), subscription, Buffer.from(password));

export const openSecret = (secret: Buffer, subscription: string, sealed: Buffer): string =>
  unseal(keyOf(secret), subscription, sealed).toString('utf8');

import { createHmac, hkdfSync } from 'node:crypto';

/**
 * How others may tell a person of this state apart, and nothing else: HMAC-SHA-256 (RFC 2104) of the person's UUID under a
 * key of this use alone, derived of the node's secret (HKDF, RFC 5869). 64 hexadecimal digits: `reporter`, `reviewer`. The
 * same for every account of that person, whatever it is called.
 */
export function personKey(secret: Buffer, person: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'mithaq/pact/person', 32));
  return createHmac('sha256', key).update(person.toLowerCase()).digest('hex');
}

import { createHmac, hkdfSync } from 'node:crypto';

/** Keys of the node's secret (HKDF, RFC 5869), one for each use, so that none says anything of another. */
export interface RedressKeys {
  /** Closes what people wrote. */
  seal: Buffer;
  /** What is kept of a secret code. */
  code: Buffer;
  /** Signs challenges. */
  proof: Buffer;
  /** Hides places. */
  place: Buffer;
}

export function redressKeys(secret: Buffer): RedressKeys {
  const key = (use: keyof RedressKeys): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, '', `mithaq/redress/${use}`, 32));
  return { seal: key('seal'), code: key('code'), proof: key('proof'), place: key('place') };
}

const DAY = 86_400_000;

/** What is kept of a place (an IPv4 address, a /64 of IPv6): tomorrow it is another one, so that nobody is followed. */
export function hiddenPlace(keys: RedressKeys, place: string, now: Date): Buffer {
  const day = Math.floor(now.getTime() / DAY);
  return createHmac('sha256', keys.place).update(`${day} ${place}`).digest();
}

import { hkdfSync } from 'node:crypto';

/** The key that closes what the outlets keep for one use, derived from the node's secret. */
export const outletKey = (secret: Buffer, use: 'actor' | 'subscriber'): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `mithaq/outlets/${use}`, 32));

import { hkdfSync } from 'node:crypto';
import type { ExchangeDesk } from '#exchange';

/**
 * The id under which this state speaks of a commitment: one for each, so that two who write at once write versions of one
 * record. It follows from the node's secret and the commitment, and nobody else can guess it and take it first.
 */
export function undertakingId(secret: Buffer, desk: Pick<ExchangeDesk, 'recordId'>, commitment: string): string {
  return desk.recordId('undertaking', namespaceOf(secret), commitment);
}

function namespaceOf(secret: Buffer): string {
  const hex = Buffer.from(hkdfSync('sha256', secret, '', 'mithaq/pact/undertaking', 16)).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

import { splitObjects } from '#records';
import { taxiiFault } from './faults.ts';

const mostObjects = 10_000;
const deepest = 64;

/**
 * The objects of an envelope (TAXII 2.1 §3.7), each as its own bytes, exactly as sent: what is wrong inside one of them
 * is its own affair. Throws `taxii-unprocessable` where it is no envelope.
 */
export function readEnvelope(bytes: Uint8Array): readonly Uint8Array[] {
  const { slices, rest } = splitObjects(bytes, { maxBytes: bytes.length, maxDepth: deepest + 2 });
  if ('refusal' in rest) throw taxiiFault('taxii-unprocessable', { reason: rest.refusal.message });
  if (slices.length === 0) throw taxiiFault('taxii-unprocessable', { reason: "'objects'" });
  if (slices.length > mostObjects)
    throw taxiiFault('taxii-unprocessable', { reason: `'objects': ${slices.length} > ${mostObjects}` });
  return slices;
}

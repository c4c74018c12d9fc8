import { splitObjects } from '#records';
import { gateFault } from './faults.ts';
import type { GateLimits } from './limits.ts';

/** Takes a bundle or a TAXII envelope apart into its objects' own bytes. Throws a fault when it is none, or too large. */
export function openDelivery(bytes: Uint8Array, limits: GateLimits): readonly Uint8Array[] {
  if (bytes.length > limits.envelope)
    throw gateFault('envelope-too-large', { limit: Math.floor(limits.envelope / 1024 / 1024) });
  // Each object's own depth is judged by itself: two levels here are the envelope's.
  const { slices, rest } = splitObjects(bytes, { maxBytes: limits.envelope, maxDepth: limits.depth + 2 });
  if ('refusal' in rest) {
    const { where, offset, message } = rest.refusal;
    throw gateFault('envelope-not-json', {}, [{ where: where === '' ? `byte ${offset}` : where, reason: message }]);
  }
  checkCount(slices.length, limits);
  return slices;
}

export function checkCount(objects: number, limits: GateLimits): void {
  if (objects > limits.objects) throw gateFault('too-many-objects', { limit: limits.objects });
}

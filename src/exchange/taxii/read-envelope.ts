import { taxiiFault } from './faults.ts';
import type { Arriving } from './source.ts';

const mostObjects = 10_000;

/** The objects of an envelope (TAXII 2.1 §3.7). Throws `taxii-unprocessable` where it is none. */
export function readEnvelope(bytes: Buffer): Arriving[] {
  const envelope = parse(bytes);
  const objects = isObject(envelope) ? envelope['objects'] : undefined;
  if (!Array.isArray(objects) || objects.length === 0) throw taxiiFault('taxii-unprocessable', { reason: "'objects'" });
  if (objects.length > mostObjects)
    throw taxiiFault('taxii-unprocessable', { reason: `'objects': ${objects.length} > ${mostObjects}` });
  return objects.map((object: unknown, at) => {
    if (!isObject(object)) throw taxiiFault('taxii-unprocessable', { reason: `'objects[${at}]'` });
    return { object, body: JSON.stringify(object) };
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw taxiiFault('taxii-unprocessable', { reason: 'JSON' });
  }
}

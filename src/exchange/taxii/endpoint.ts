/** What stands below an API root (TAXII 2.1 §4.2, §5), by the path after it. */
export type Endpoint =
  | { kind: 'root' }
  | { kind: 'collections' }
  | { kind: 'collection'; collection: string }
  | { kind: 'manifest'; collection: string }
  | { kind: 'objects'; collection: string }
  | { kind: 'object'; collection: string; object: string }
  | { kind: 'versions'; collection: string; object: string }
  | { kind: 'status'; status: string };

/** Which methods an endpoint answers to; for anything else it says 405. */
export const methodsOf: Readonly<Record<Endpoint['kind'], readonly string[]>> = {
  root: ['GET'],
  collections: ['GET'],
  collection: ['GET'],
  manifest: ['GET'],
  objects: ['GET', 'POST'],
  object: ['GET', 'DELETE'],
  versions: ['GET'],
  status: ['GET'],
};

/** Reads the path below an API root; a slash at its end may be missing. Undefined: there is no such endpoint. */
export function endpointAt(path: string): Endpoint | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  const [first, collection = '', what, object = '', versions] = parts;
  if (first === undefined) return { kind: 'root' };
  if (first === 'status') return parts.length === 2 ? { kind: 'status', status: collection } : undefined;
  if (first !== 'collections' || parts.length > 5) return undefined;
  if (parts.length === 1) return { kind: 'collections' };
  if (what === undefined) return { kind: 'collection', collection };
  if (what === 'manifest') return parts.length === 3 ? { kind: 'manifest', collection } : undefined;
  if (what !== 'objects') return undefined;
  if (parts.length === 3) return { kind: 'objects', collection };
  if (versions === undefined) return { kind: 'object', collection, object };
  return versions === 'versions' ? { kind: 'versions', collection, object } : undefined;
}

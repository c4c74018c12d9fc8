import type { Act, Language } from '#base';
import { type Access, accessTo, seesRoot, type TaxiiCaller } from './access.ts';
import { type Answer, json } from './answer.ts';
import { collectionWords, rootWords } from './built-in-words.ts';
import { type Collection, findCollection, listCollections } from './collection-store.ts';
import { describe, describeCollections, describeRoot, describeServer } from './describe.ts';
import { type Endpoint, endpointAt, methodsOf } from './endpoint.ts';
import { taxiiFault } from './faults.ts';
import { allVersions, type ObjectQuery, readObjectQuery } from './object-query.ts';
import { readCollection } from './read-collection.ts';
import { readEnvelope } from './read-envelope.ts';
import { type ApiRoot, listRoots, readDiscovery, rootOver } from './root-store.ts';
import type { SignedCall } from './sign-in.ts';
import type { Source } from './source.ts';
import { findStatus } from './status-store.ts';
import { type Take, takeObjects } from './take-objects.ts';

export interface DispatchParts {
  publicUrl: string;
  /** What stands behind a collection that this caller may read or delete from. */
  sourceOf(collection: Collection, caller: TaxiiCaller): Source;
  take: Take;
}

/** A request, its sender known, its body not yet read. */
export interface TaxiiRequest {
  method: string;
  path: string;
  address: URLSearchParams;
  /** The language the sender reads titles in. */
  language: Language;
  body(limit: number): Promise<Buffer>;
}

const discoveryPath = /^\/taxii2\/?$/;

/** Answers a request: where → whether it is there for this caller → right → what is asked. */
export async function dispatch(parts: DispatchParts, signed: SignedCall, request: TaxiiRequest): Promise<Answer> {
  const { call, caller } = signed;
  const { language } = request;
  if (request.method === 'POST') return post(parts, signed, request);
  return call.transact(async (act) => {
    const roots = await listRoots(act.tx);
    if (discoveryPath.test(request.path)) {
      allow('root', request.method);
      const [discovery, collections] = [await readDiscovery(act.tx), await listCollections(act.tx)];
      return describeServer(caller, parts.publicUrl, { discovery, roots, collections });
    }
    const { root, endpoint, collections } = await placeOf(act, caller, roots, request);
    switch (endpoint.kind) {
      case 'root':
        return describeRoot(rootWords(root, language));
      case 'collections':
        return describeCollections(
          caller,
          root,
          collections.map((one) => collectionWords(one, language)),
        );
      case 'status':
        return statusAt(act, root, caller, endpoint.status);
      default: {
        const { collection, access } = await reach(act, caller, root, endpoint.collection);
        if (endpoint.kind === 'collection') return json(describe(caller, root, collectionWords(collection, language)));
        if (!access.read) throw taxiiFault('taxii-may-not-read', { collection: endpoint.collection });
        const source = parts.sourceOf(collection, caller);
        const { address } = request;
        if (endpoint.kind === 'object' && request.method === 'DELETE')
          return removeObject(act, { collection, access, source, object: endpoint.object, address });
        return readCollection(act, {
          collection: collection.id,
          endpoint,
          address,
          source,
          pageSize: root.page_size,
        });
      }
    }
  });
}

/** The body is read outside of any transaction, after its sender was found to be allowed to send it. */
async function post(parts: DispatchParts, signed: SignedCall, request: TaxiiRequest): Promise<Answer> {
  const { call, caller } = signed;
  const { root, collection } = await call.transact(async (act) => {
    if (discoveryPath.test(request.path)) throw taxiiFault('taxii-method', { method: request.method });
    const place = await placeOf(act, caller, await listRoots(act.tx), request);
    if (place.endpoint.kind !== 'objects') throw taxiiFault('taxii-method', { method: request.method });
    const reached = await reach(act, caller, place.root, place.endpoint.collection);
    if (!reached.access.write) throw taxiiFault('taxii-may-not-write', { collection: place.endpoint.collection });
    return { root: place.root, collection: reached.collection };
  });
  const slices = readEnvelope(await request.body(root.max_content_length));
  return takeObjects(parts.take, signed, { root, collection, slices });
}

async function placeOf(
  act: Act,
  caller: TaxiiCaller,
  roots: readonly ApiRoot[],
  request: TaxiiRequest,
): Promise<{ root: ApiRoot; endpoint: Endpoint; collections: Collection[] }> {
  const root = rootOver(roots, request.path);
  const collections = root === undefined ? [] : await listCollections(act.tx, root.id);
  if (root === undefined || !seesRoot(caller, root, collections))
    throw taxiiFault('taxii-no-root', { root: request.path.split('/')[1] ?? '' });
  const endpoint = endpointAt(request.path.slice(root.path.length));
  if (endpoint === undefined) throw taxiiFault('taxii-no-endpoint');
  allow(endpoint.kind, request.method);
  return { root, endpoint, collections };
}

function allow(kind: Endpoint['kind'], method: string): void {
  if (!methodsOf[kind].includes(method)) throw taxiiFault('taxii-method', { method });
}

async function reach(
  act: Act,
  caller: TaxiiCaller,
  root: ApiRoot,
  name: string,
): Promise<{ collection: Collection; access: Access }> {
  const collection = await findCollection(act.tx, root.id, name);
  const access = collection && accessTo(caller, root, collection);
  if (collection === undefined || access === undefined) throw taxiiFault('taxii-no-collection', { collection: name });
  return { collection, access };
}

async function statusAt(act: Act, root: ApiRoot, caller: TaxiiCaller, status: string): Promise<Answer> {
  const body = await findStatus(act.tx, root.id, caller.id, status);
  if (body === undefined) throw taxiiFault('taxii-no-status', { status });
  return { status: 200, body };
}

interface Removal {
  collection: Collection;
  access: Access;
  source: Source;
  object: string;
  address: URLSearchParams;
}

async function removeObject(act: Act, { collection, access, source, object, address }: Removal): Promise<Answer> {
  if (!access.remove || source.remove === undefined)
    throw taxiiFault('taxii-may-not-delete', { collection: collection.id });
  if (!(await source.holds(act, object))) throw taxiiFault('taxii-no-object', { object });
  const removed = await source.remove(act, removalOf(object, address));
  await act.audit({
    action: 'exchange.taxii.delete',
    objects: [`taxii-collection:${collection.id}`, `object:${object}`],
    detail: { versions: removed, filters: address.toString() },
  });
  return { status: 200, body: '' };
}

/** TAXII 2.1 §5.7: without filters every version goes, in whichever specification version. */
function removalOf(object: string, address: URLSearchParams): ObjectQuery {
  return { ...readObjectQuery(address, allVersions), ids: [object], everySpec: true };
}

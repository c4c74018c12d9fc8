import { accessTo, seesRoot, type TaxiiCaller } from './access.ts';
import { type Answer, json } from './answer.ts';
import type { Collection } from './collection-store.ts';
import { taxiiType } from './media-type.ts';
import type { ApiRoot, Discovery } from './root-store.ts';

/** The discovery resource (TAXII 2.1 §4.1.1), with the roots this caller may know of. */
export function describeServer(
  caller: TaxiiCaller,
  publicUrl: string,
  {
    discovery,
    roots,
    collections,
  }: { discovery: Discovery; roots: readonly ApiRoot[]; collections: readonly Collection[] },
): Answer {
  const visible = roots.filter((root) => seesRoot(caller, root, collections));
  const addressOf = (root: ApiRoot): string => root.url ?? publicUrl + root.path;
  const first = visible.find((root) => root.id === discovery.default_root);
  return json({
    title: discovery.title,
    ...(discovery.description !== null && { description: discovery.description }),
    ...(discovery.contact !== null && { contact: discovery.contact }),
    ...(first && { default: addressOf(first) }),
    ...(visible.length > 0 && { api_roots: visible.map(addressOf) }),
  });
}

/** The API root resource (§4.2.1). */
export function describeRoot(root: ApiRoot): Answer {
  return json({
    title: root.title,
    ...(root.description !== null && { description: root.description }),
    versions: [taxiiType],
    max_content_length: root.max_content_length,
  });
}

/** The collections resource (§5.1.1): those that are there for this caller. */
export function describeCollections(caller: TaxiiCaller, root: ApiRoot, collections: readonly Collection[]): Answer {
  const described = collections.flatMap((one) => describe(caller, root, one) ?? []);
  return json(described.length === 0 ? {} : { collections: described });
}

/** The collection resource (§5.2.1); undefined: not there for this caller. */
export function describe(caller: TaxiiCaller, root: ApiRoot, collection: Collection): object | undefined {
  const access = accessTo(caller, root, collection);
  if (access === undefined) return undefined;
  return {
    id: collection.id,
    title: collection.title,
    ...(collection.description !== null && { description: collection.description }),
    ...(collection.alias !== null && { alias: collection.alias }),
    can_read: access.read,
    can_write: access.write,
    media_types: collection.media_types,
  };
}

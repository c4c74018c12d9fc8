import type { Act } from '#base';
import { listAccounts, listGrants } from './account-store.ts';
import { collectionWords, rootWords } from './built-in-words.ts';
import { toldOf } from './change-discovery.ts';
import { listCollections } from './collection-store.ts';
import { viewShape } from './contract.ts';
import { readsOf } from './manage-accounts.ts';
import { countObjects } from './manage-collections.ts';
import { listRoots, readDiscovery } from './root-store.ts';

/** What the node serves, for whoever manages it. */
export async function viewTaxii(act: Act, publicUrl: string) {
  const counts = await countObjects(act.tx);
  const roots = (await listRoots(act.tx)).map((one) => rootWords(one, act.language));
  const collections = (await listCollections(act.tx)).map((one) => collectionWords(one, act.language));
  return {
    address: `${publicUrl}/taxii2/`,
    discovery: toldOf(await readDiscovery(act.tx)),
    roots: roots.map((root) => ({
      id: root.id,
      path: root.path,
      title: root.title,
      everyone: root.everyone,
      members: root.members,
      maxContentLength: root.max_content_length,
      pageSize: root.page_size,
      ...(root.description !== null && { description: root.description }),
      ...(root.url !== null && { url: root.url }),
    })),
    collections: collections.map((one) => ({
      id: one.id,
      root: one.root,
      title: one.title,
      kind: one.kind,
      mediaTypes: one.media_types,
      ...(one.description !== null && { description: one.description }),
      ...(one.alias !== null && { alias: one.alias }),
      ...(one.view !== null && { view: viewShape.parse(one.view) }),
      ...(one.kind === 'plain' && { objects: counts.get(one.id) ?? 0 }),
    })),
  };
}

/** The accounts of machines, and what each may do. */
export async function viewAccounts(act: Act) {
  const grants = Map.groupBy(await listGrants(act.tx), (grant) => grant.account);
  const now = act.clock.now();
  const accounts = await listAccounts(act.tx);
  return accounts.map((account) => ({
    id: account.id,
    name: account.name,
    title: account.title,
    disabled: account.disabled,
    reads: readsOf(account.reader_keys),
    madeAt: account.made_at.toISOString(),
    madeBy: account.made_by,
    grants: (grants.get(account.id) ?? []).map((grant) => ({
      collection: grant.collection,
      read: grant.can_read,
      write: grant.can_write,
      delete: grant.can_delete,
    })),
    ...(account.used_at !== null && { usedAt: account.used_at.toISOString() }),
    ...(account.locked_until !== null &&
      account.locked_until > now && { restsUntil: account.locked_until.toISOString() }),
  }));
}

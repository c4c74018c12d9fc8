import type { Reader } from '../reader.ts';
import type { Grant } from './account-store.ts';
import type { Collection } from './collection-store.ts';
import type { ApiRoot } from './root-store.ts';

/** What a caller may do with a collection. One without any is not there for them. */
export interface Access {
  read: boolean;
  write: boolean;
  remove: boolean;
}

/** Somebody at the TAXII door, whoever opened it. */
export type TaxiiCaller = {
  reader: Reader;
  /** For the audit log and the owner of a status. */
  id: string;
} & (
  | { as: 'account'; grants: readonly Grant[] }
  | { as: 'member' }
  | { as: 'stranger' }
  | { as: 'local'; manages: boolean }
);

/** Undefined: this collection is not there for the caller, and nothing tells it from one that does not exist. */
export function accessTo(caller: TaxiiCaller, root: ApiRoot, collection: Collection): Access | undefined {
  const { kind, view } = collection;
  switch (caller.as) {
    case 'account': {
      const grant = caller.grants.find((one) => one.collection === collection.id);
      return (
        grant && {
          read: grant.can_read && kind !== 'inbox',
          write: grant.can_write && kind !== 'records',
          remove: grant.can_delete && kind === 'plain',
        }
      );
    }
    case 'member':
      // A state tells another its own records and takes what that one sends; the rest comes from who issued it.
      if (!root.members || !(kind === 'inbox' || view === 'own')) return undefined;
      return { read: kind === 'records', write: kind === 'inbox', remove: false };
    case 'stranger':
      return view === 'public' ? { read: true, write: false, remove: false } : undefined;
    case 'local': {
      if (!caller.manages && caller.reader.keys.length === 0) return undefined;
      const plain = kind === 'plain' && caller.manages;
      return {
        read: kind === 'plain' || (kind === 'records' && caller.reader.keys.length > 0),
        write: plain,
        remove: plain,
      };
    }
  }
}

/** Whether the caller learns that a root exists. */
export function seesRoot(caller: TaxiiCaller, root: ApiRoot, collections: readonly Collection[]): boolean {
  if (caller.as === 'account' && root.everyone) return true;
  if (caller.as === 'local') return caller.manages || caller.reader.keys.length > 0;
  return collections.some((one) => one.root === root.id && accessTo(caller, root, one) !== undefined);
}

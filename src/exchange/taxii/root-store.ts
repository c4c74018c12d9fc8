import type { Selectable } from 'kysely';
import type { Database, Tx } from '#base';
import { seen, type TaxiiTables } from './tables.ts';

export type ApiRoot = Selectable<TaxiiTables['exchange_taxii_root']>;
export type Discovery = Omit<Selectable<TaxiiTables['exchange_taxii_discovery']>, 'one'>;

/** All API roots, by their paths. */
export async function listRoots(db: Database | Tx): Promise<ApiRoot[]> {
  return seen(db).selectFrom('exchange_taxii_root').selectAll().orderBy('path').execute();
}

/** The root that an address lies under: the longest, where one stands inside another. */
export function rootOver(roots: readonly ApiRoot[], path: string): ApiRoot | undefined {
  const withSlash = path.endsWith('/') ? path : `${path}/`;
  return roots.filter((root) => withSlash.startsWith(root.path)).sort((a, b) => b.path.length - a.path.length)[0];
}

export async function readDiscovery(db: Database | Tx): Promise<Discovery> {
  return seen(db)
    .selectFrom('exchange_taxii_discovery')
    .select(['title', 'description', 'contact', 'default_root', 'open'])
    .executeTakeFirstOrThrow();
}

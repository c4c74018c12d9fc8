import type { Selectable } from 'kysely';
import type { Database, Tx } from '#base';
import { seen, type TaxiiTables } from './tables.ts';

export type Collection = Omit<Selectable<TaxiiTables['exchange_taxii_collection']>, 'last_n' | 'last_added'>;

const columns = ['id', 'root', 'alias', 'title', 'description', 'kind', 'view', 'media_types', 'position'] as const;

/** The collections of a root, in the order they are shown. */
export async function listCollections(db: Database | Tx, root?: string): Promise<Collection[]> {
  return seen(db)
    .selectFrom('exchange_taxii_collection')
    .select(columns)
    .$if(root !== undefined, (query) => query.where('root', '=', root ?? ''))
    .orderBy('root')
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** By its id or its alias (TAXII 2.1 §5.2: both stand in addresses). */
export async function findCollection(db: Database | Tx, root: string, name: string): Promise<Collection | undefined> {
  return seen(db)
    .selectFrom('exchange_taxii_collection')
    .select(columns)
    .where('root', '=', root)
    .where((is) => is.or([is('id', '=', name), is('alias', '=', name)]))
    .executeTakeFirst();
}

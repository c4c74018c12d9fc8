import { type Act, commonFault, errorCode, need } from '#base';
import { taxiiAdminFault } from './admin-faults.ts';
import type { ApiRoot } from './root-store.ts';
import { seen } from './tables.ts';

export interface RootFields {
  title: string;
  description?: string | undefined;
  url?: string | undefined;
  maxContentLength: number;
  pageSize: number;
  everyone: boolean;
}

/** First words of addresses that belong to other doors of the node. */
const otherDoors = new Set(
  'api assets match search entities catalog manifest algorithms reconcile healthz readyz updatez log witness trust'.split(
    ' ',
  ),
);

const uniqueViolation = '23505';

/** Makes an API root at a path of its own, or one inside another's. Throws `taxii-path-taken`. */
export async function makeRoot(act: Act, input: RootFields & { path: string }): Promise<string> {
  need(act.actor, 'exchange.taxii.manage');
  const [, first = ''] = input.path.split('/');
  if (otherDoors.has(first) || input.path === '/taxii2/')
    throw taxiiAdminFault('taxii-path-taken', { path: input.path });
  const id = act.newId();
  try {
    await seen(act.tx)
      .insertInto('exchange_taxii_root')
      .values({ id, path: input.path, ...columnsOf(input), made_at: act.clock.now() })
      .execute();
  } catch (error) {
    if (errorCode(error) === uniqueViolation) throw taxiiAdminFault('taxii-path-taken', { path: input.path });
    throw error;
  }
  await act.audit({ action: 'exchange.taxii.root.make', objects: [`taxii-root:${id}`], detail: { path: input.path } });
  return id;
}

export async function changeRoot(act: Act, id: string, input: RootFields): Promise<void> {
  need(act.actor, 'exchange.taxii.manage');
  await ownRoot(act, id);
  await seen(act.tx).updateTable('exchange_taxii_root').set(columnsOf(input)).where('id', '=', id).execute();
  await act.audit({ action: 'exchange.taxii.root.change', objects: [`taxii-root:${id}`], detail: { ...input } });
}

export async function removeRoot(act: Act, id: string): Promise<void> {
  need(act.actor, 'exchange.taxii.manage');
  await ownRoot(act, id);
  const { count } = await seen(act.tx)
    .selectFrom('exchange_taxii_collection')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('root', '=', id)
    .executeTakeFirstOrThrow();
  if (count > 0) throw taxiiAdminFault('taxii-not-empty', { count });
  await seen(act.tx).deleteFrom('exchange_taxii_root').where('id', '=', id).execute();
  await act.audit({ action: 'exchange.taxii.root.remove', objects: [`taxii-root:${id}`] });
}

async function ownRoot(act: Act, id: string): Promise<ApiRoot> {
  const root = await seen(act.tx)
    .selectFrom('exchange_taxii_root')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (root === undefined) throw commonFault('not-found');
  if (root.members) throw taxiiAdminFault('taxii-built-in');
  return root;
}

const columnsOf = (fields: RootFields) => ({
  title: fields.title,
  description: fields.description ?? null,
  url: fields.url ?? null,
  max_content_length: fields.maxContentLength,
  page_size: fields.pageSize,
  everyone: fields.everyone,
});

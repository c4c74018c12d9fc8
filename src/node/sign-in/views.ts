import type { Act } from '#base';
import { own } from './tables.ts';

export interface View {
  name: string;
  /** The query of the screen's address. */
  query: string;
}

/** One's own saved views of a screen. */
export async function myViews(act: Act, account: string, screen: string): Promise<{ items: View[] }> {
  const query = own(act.tx).selectFrom('node_view').select('items').where('account', '=', account);
  return { items: (await query.where('screen', '=', screen).executeTakeFirst())?.items ?? [] };
}

/** Keeps all views of a screen in place of those before. */
export async function saveViews(act: Act, account: string, screen: string, items: readonly View[]): Promise<void> {
  const row = { account, screen, items: JSON.stringify(items) };
  await own(act.tx)
    .insertInto('node_view')
    .values(row)
    .onConflict((on) => on.columns(['account', 'screen']).doUpdateSet({ items: row.items }))
    .execute();
  await act.audit({
    action: 'node.view.save',
    objects: [`account:${account}`],
    detail: { screen, views: items.length },
  });
}

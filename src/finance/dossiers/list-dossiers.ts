import type { z } from 'zod';
import { type Act, need, pageOf, readCursor } from '#base';
import type { dossierFilter } from './contract.ts';
import { countDossiers, type DossierRow, listDossiers as find } from './dossier-store.ts';
import { rowView } from './dossier-view.ts';

export const cursorOf =
  (sort: 'changed' | 'review') =>
  (row: DossierRow): [string, string] => [
    (sort === 'review' ? (row.review_by ?? row.changed_at) : row.changed_at).toISOString(),
    row.id,
  ];

/** One page of the dossiers this reader may see. Who read which is written down. */
export async function listDossiers(act: Act, filter: z.output<typeof dossierFilter>) {
  need(act.actor, 'finance.designate.read');
  const reader = { actor: act.actor, now: act.clock.now() };
  const found = await find(act.tx, reader, filter, { after: readCursor(filter.after), limit: filter.limit });
  const page = pageOf(found, filter.limit, cursorOf(filter.sort));
  const total = await countDossiers(act.tx, reader, filter);
  await act.audit({ action: 'finance.dossiers.list', objects: page.rows.map((row) => `dossier:${row.id}`) });
  return {
    items: page.rows.map((row) => rowView(row, act.actor, reader.now)),
    total,
    ...(page.next !== undefined && { next: page.next }),
  };
}

/** What waits: counts only. */
export async function summariseDossiers(act: Act) {
  need(act.actor, 'finance.designate.read');
  const reader = { actor: act.actor, now: act.clock.now() };
  const count = (filter: object) => countDossiers(act.tx, reader, { sort: 'changed', ...filter });
  return {
    waitingForMe: await count({ waits: 'me' }),
    proposed: await count({ waits: 'second' }),
    inForce: (await count({ status: 'active' })) + (await count({ status: 'suspended' })),
    reviewsDue: await count({ waits: 'review' }),
  };
}

import type { z } from 'zod';
import { type Act, need, pageOf, readCursor } from '#base';
import type { draftFilter } from './contract.ts';
import type { ReleaseDeps } from './deps.ts';
import { countDrafts, listDrafts as find } from './draft-store.ts';
import { draftRow } from './draft-view.ts';
import { kindsBeyond } from './own-door.ts';

/** One page of the drafts this person sees, the last changed first. Who read which is written down. */
export async function listDrafts(act: Act, deps: Pick<ReleaseDeps, 'kinds'>, filter: z.output<typeof draftFilter>) {
  need(act.actor, 'exchange.read');
  const beyond = kindsBeyond(deps, act.actor);
  const found = await find(act.tx, act.actor, { ...filter, beyond }, readCursor(filter.after));
  const page = pageOf(found, filter.limit, (draft) => [draft.changedAt.toISOString(), draft.id]);
  const total = await countDrafts(act.tx, act.actor, { ...filter, beyond });
  await act.audit({ action: 'exchange.drafts.list', objects: page.rows.map((draft) => `draft:${draft.id}`) });
  return {
    items: page.rows.map((draft) => draftRow(draft, act.actor, deps)),
    total,
    ...(page.next !== undefined && { next: page.next }),
  };
}

import type { z } from 'zod';
import type { caseRowShape } from './contract.ts';
import type { CaseRow, Reader } from './queue-store.ts';

/** A line of the queue. */
export function rowView(row: CaseRow, { actor, now }: Reader): z.input<typeof caseRowShape> {
  const signs = row.waits !== null && row.waits.by !== actor.id && actor.rights.has('finance.cases.approve');
  return {
    id: row.id,
    state: row.state,
    effect: row.effect,
    ...(row.outcome !== null && { outcome: row.outcome }),
    changedSince: row.changed_since,
    ...(row.ended_because !== null && { endedBecause: row.ended_because }),
    name: row.name,
    force: row.force,
    source: row.source,
    list: row.list,
    authority: row.authority_title,
    ref: row.ref,
    edition: row.edition,
    measures: row.measures,
    openedAt: row.opened_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    overdue: (row.state === 'open' || row.state === 'proposed') && row.due_at < now,
    ...(row.signed_at !== null && { signedAt: row.signed_at.toISOString() }),
    visibleAt: row.visible_at.toISOString(),
    ...(row.screened_at !== null && { screenedAt: row.screened_at.toISOString() }),
    matches: row.matches,
    confirmed: row.confirmed,
    ...(signs && row.waits !== null && { waitsForMe: row.waits.batch }),
  };
}

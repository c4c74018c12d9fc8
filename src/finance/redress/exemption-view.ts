import type { z } from 'zod';
import { type Act, need, pageOf, readCursor } from '#base';
import type { exemptionFilter } from './contract.ts';
import type { exemptionShape } from './shapes.ts';
import { isInForce } from './exemption.ts';
import { countExemptions, type ExemptionRow, listExemptions } from './exemption-store.ts';

export function exemptionView(row: ExemptionRow, now: Date): z.input<typeof exemptionShape> {
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    inForce: isInForce(row, now),
    order: row.of_order,
    ...(row.order_number !== null && { orderNumber: row.order_number }),
    ...(row.holder_name !== null && { holder: row.holder_name }),
    ...(row.file !== null && { file: row.file }),
    kind: row.kind,
    purpose: row.purpose,
    legalBasis: row.legal_basis,
    ...(row.amount !== null && { amount: row.amount }),
    ...(row.currency !== null && { currency: row.currency }),
    per: row.per,
    startsAt: row.starts_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    by: { id: row.by_id, name: row.by_name },
    second: { id: row.second_id ?? '', name: row.second_name ?? '' },
    ...(row.ended_at !== null && { endedAt: row.ended_at.toISOString() }),
  };
}

/** Exemptions of the reader's desks, those that end soonest first. */
export async function readExemptions(act: Act, filter: z.output<typeof exemptionFilter>) {
  need(act.actor, 'finance.redress.read');
  const reader = act.actor.desks;
  const found = await listExemptions(act.tx, reader, filter, readCursor(filter.after));
  const page = pageOf(found, filter.limit, (row) => [row.expires_at.toISOString(), row.id]);
  await act.audit({ action: 'finance.exemptions.list', objects: page.rows.map(({ id }) => `exemption:${id}`) });
  const now = act.clock.now();
  return {
    items: page.rows.map((row) => exemptionView(row, now)),
    total: await countExemptions(act.tx, reader, filter),
    ...(page.next !== undefined && { next: page.next }),
  };
}

import { z } from 'zod';
import { extensionDefinition, idOf, invented, inventedId, objectShape, text, timestamp } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--a5f3dde0-5aab-45b4-9905-8af34545001b',
  'freeze-report',
  'What a state did on a designation, and when: frozen, nothing found, unfrozen, licence, refused.',
  'new-sdo',
);

/** Decimal as text, so that no sum is rounded. */
const amount = z.string().regex(/^\d{1,18}(\.\d{1,4})?$/);
/** ISO 4217. */
const currency = z.string().regex(/^[A-Z]{3}$/);

/** Sums and counts only: whose accounts they are stays national data. */
export const freezeReportShape = objectShape('freeze-report', extension.id, {
  designation_ref: idOf('designation'),
  outcome: z.enum(['frozen', 'nothing-found', 'unfrozen', 'licence-granted', 'refused']),
  received_at: timestamp,
  acted_at: timestamp,
  accounts: z.int().min(0).optional(),
  institutions: z.int().min(0).optional(),
  amount: amount.optional(),
  currency: currency.optional(),
  /** Instead of one amount, where several currencies are frozen. */
  sums: z.array(z.strictObject({ amount, currency })).min(2).max(180).optional(),
  /** Payments to or from the subject that were tried and stopped. */
  attempted_transactions: z.int().min(0).optional(),
  explanation: text.optional(),
});
export type FreezeReport = z.infer<typeof freezeReportShape>;

export const freezeReport = {
  kind: 'freeze-report',
  axis: 'finance',
  title: { ar: 'تقرير تجميد', en: 'Freeze report', fr: 'Rapport de gel' },
  extension,
  shape: freezeReportShape,
  example: {
    ...invented('freeze-report', extension.id),
    designation_ref: inventedId('designation'),
    outcome: 'frozen',
    received_at: '2026-03-01T08:05:00.000Z',
    acted_at: '2026-03-01T08:40:00.000Z',
    accounts: 1,
    amount: '12500.00',
    currency: 'USD',
  },
} as const;

import { z } from 'zod';
import { extensionDefinition, idOf, invented, inventedId, objectShape, otherState, timestamp } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--f673ceb5-738b-469c-8f90-5db12720723b',
  'delivery-receipt',
  'A recipient states when it received, read, screened, decided or acted on records of one originator.',
  'new-sdo',
);

export const receiptTypes = ['received', 'read', 'screened', 'decided', 'acted'] as const;

/** One receipt for many records. Property names have three letters or more (STIX 2.1 §3.1), hence `stated_at`. */
export const deliveryReceiptShape = objectShape('delivery-receipt', extension.id, {
  receipt_type: z.enum(receiptTypes),
  addressed_to_ref: idOf('identity'),
  entries: z
    .array(z.looseObject({ object_ref: idOf(), version: timestamp, stated_at: timestamp }))
    .min(1)
    .max(10_000),
});
export type DeliveryReceipt = z.infer<typeof deliveryReceiptShape>;

export const deliveryReceipt = {
  kind: 'delivery-receipt',
  axis: 'exchange',
  title: { ar: 'إيصال تسليم', en: 'Delivery receipt', fr: 'Accusé de réception' },
  extension,
  shape: deliveryReceiptShape,
  example: {
    ...invented('delivery-receipt', extension.id),
    receipt_type: 'received',
    addressed_to_ref: otherState,
    entries: [
      {
        object_ref: inventedId('designation'),
        version: '2026-03-01T08:00:00.000Z',
        stated_at: '2026-03-01T08:00:02.000Z',
      },
    ],
  },
} as const;

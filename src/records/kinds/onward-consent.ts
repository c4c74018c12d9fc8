import { z } from 'zod';
import { judicialUses, purposes } from '../markings/releasability.ts';
import {
  extensionDefinition,
  idOf,
  invented,
  inventedId,
  objectShape,
  otherState,
  refs,
  text,
  timestamp,
} from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--842b718c-6b28-4e94-8c68-12bce2b36feb',
  'onward-consent',
  'The originator of a record lets it be passed on or used further, refuses that, or takes its consent back.',
  'new-sdo',
);

/** Issued by the originator of `object_ref` alone; taking consent back is a new version. */
export const onwardConsentShape = objectShape('onward-consent', extension.id, {
  request_ref: idOf('information-request').optional(),
  object_ref: idOf(),
  /** The version consented to; left out: all versions. */
  object_version: timestamp.optional(),
  decision: z.enum(['granted', 'partly', 'refused', 'withdrawn']),
  /** Who may pass it on. */
  granted_to_refs: refs('identity'),
  /** To whom. */
  recipient_refs: refs('identity').optional(),
  purposes: z.array(z.enum(purposes)).min(1).optional(),
  judicial_use: z.enum(judicialUses).optional(),
  valid_until: timestamp.optional(),
  explanation: text,
});
export type OnwardConsent = z.infer<typeof onwardConsentShape>;

export const onwardConsent = {
  kind: 'onward-consent',
  axis: 'exchange',
  title: { ar: 'موافقة على إعادة الإرسال', en: 'Onward consent', fr: 'Consentement à la transmission' },
  extension,
  shape: onwardConsentShape,
  example: {
    ...invented('onward-consent', extension.id),
    object_ref: inventedId('designation'),
    decision: 'granted',
    granted_to_refs: [otherState],
    recipient_refs: ['identity--44444444-4444-4444-8444-444444444444'],
    purposes: ['screening'],
    valid_until: '2027-03-01T00:00:00.000Z',
    explanation: 'For screening alone, for one year.',
  },
} as const;

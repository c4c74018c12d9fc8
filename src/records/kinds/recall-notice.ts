import { z } from 'zod';
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
  'extension-definition--72227d34-ddd6-4027-8804-984ddb6f35e3',
  'recall-notice',
  'The originator narrows the release of versions already sent: who loses them, and why.',
  'new-sdo',
);

/** Recipients named in `withdrawn_from_refs` hide the versions and answer with a receipt `acted`. */
export const recallNoticeShape = objectShape('recall-notice', extension.id, {
  object_ref: idOf(),
  /** Left out: every version. */
  object_versions: z.array(timestamp).min(1).max(1000).optional(),
  withdrawn_from_refs: refs('identity'),
  explanation: text,
});
export type RecallNotice = z.infer<typeof recallNoticeShape>;

export const recallNotice = {
  kind: 'recall-notice',
  axis: 'exchange',
  title: { ar: 'إشعار استرداد', en: 'Recall notice', fr: 'Avis de rappel' },
  extension,
  shape: recallNoticeShape,
  example: {
    ...invented('recall-notice', extension.id),
    object_ref: inventedId('designation'),
    object_versions: ['2026-03-01T08:00:00.000Z'],
    withdrawn_from_refs: [otherState],
    explanation: 'Sent to one state too many.',
  },
} as const;

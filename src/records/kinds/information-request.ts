import { z } from 'zod';
import { purposes } from '../markings/releasability.ts';
import {
  extensionDefinition,
  invented,
  inventedId,
  line,
  objectShape,
  otherState,
  refs,
  text,
  timestamp,
} from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--4fba73a0-a76f-41ad-a0dd-6afd88c9a853',
  'information-request',
  'A state asks one, several or all members about records or subjects, or for consent to pass a record on.',
  'new-sdo',
);

/** Not called `question`: the specification's next version may take that name (cti-stix2 #351). */
export const informationRequestShape = objectShape('information-request', extension.id, {
  name: line,
  request_text: text,
  /** What the asker says when asked back; stands in a later version. */
  clarification: text.optional(),
  about_refs: refs().optional(),
  addressed_to_refs: refs('identity'),
  urgency: z.enum(['urgent', 'normal']),
  due: timestamp,
  /** `onward-use` asks for consent to pass on what `about_refs` names, to `recipient_refs`. */
  purpose: z.enum([...purposes, 'onward-use']),
  legal_basis: text,
  legal_basis_refs: refs('legal-instrument').optional(),
  recipient_refs: refs('identity').optional(),
  onward_purposes: z.array(z.enum(purposes)).min(1).optional(),
});
export type InformationRequest = z.infer<typeof informationRequestShape>;

export const informationRequest = {
  kind: 'information-request',
  axis: 'exchange',
  title: { ar: 'طلب معلومات', en: 'Information request', fr: 'Demande d’information' },
  extension,
  shape: informationRequestShape,
  example: {
    ...invented('information-request', extension.id),
    name: 'Accounts held by the subject',
    request_text: 'Does any institution of yours hold accounts of this subject?',
    about_refs: [inventedId('identity')],
    addressed_to_refs: [otherState],
    urgency: 'urgent',
    due: '2026-03-01T16:00:00.000Z',
    purpose: 'freezing',
    legal_basis: 'Article 7 of the invented law 1 of 2020',
  },
} as const;

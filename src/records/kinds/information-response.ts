import { z } from 'zod';
import { extensionDefinition, idOf, invented, inventedId, objectShape, refs, text } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--8243acfe-e1fe-40b3-bd13-cdde7b953c9c',
  'information-response',
  'The answer to an information request: answered, partly, refused with a ground, or asked back.',
  'new-sdo',
);

/** Why a request is refused. */
export const refusalGrounds = [
  'law-forbids',
  'not-held',
  'ongoing-proceedings',
  'third-party-consent',
  'disproportionate',
  'legal-basis-missing',
  'sovereignty',
] as const;

export const informationResponseShape = objectShape('information-response', extension.id, {
  request_ref: idOf('information-request'),
  outcome: z.enum(['answered', 'partly', 'refused', 'asked-back']),
  refusal_ground: z.enum(refusalGrounds).optional(),
  response_text: text,
  object_refs: refs().optional(),
}).refine(({ outcome, refusal_ground: ground }) => (outcome === 'refused') === (ground !== undefined), {
  path: ['refusal_ground'],
  message: 'a refusal has a ground, and nothing else has',
});
export type InformationResponse = z.infer<typeof informationResponseShape>;

export const informationResponse = {
  kind: 'information-response',
  axis: 'exchange',
  title: { ar: 'جواب عن طلب معلومات', en: 'Information response', fr: 'Réponse à une demande d’information' },
  extension,
  shape: informationResponseShape,
  example: {
    ...invented('information-response', extension.id),
    request_ref: inventedId('information-request'),
    outcome: 'partly',
    response_text: 'One account is held; its movements are asked for.',
  },
} as const;

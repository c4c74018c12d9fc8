import { z } from 'zod';
import { day } from './pact-words.ts';
import { extensionDefinition, idOf, invented, inventedId, objectShape, text, timestamp } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--73060a3b-8146-4af3-a676-a79c88aa633c',
  'contribution',
  'What a state gives of its offer to a need: committed, deployed, returned; the verbs of EDXL Resource Messaging 1.0.',
  'new-sdo',
);

/**
 * Where a contribution stands. By the messages of EDXL-RM 1.0: asked (RequisitionResource), provisional, declined
 * (ResponseToRequestResource), committed (CommitResource), deployed (ReportResourceDeploymentStatus), return-asked
 * (RequestReturn), released (ReleaseResource); withdrawn is a commitment taken back before it left.
 */
export const contributionStates = [
  'asked',
  'provisional',
  'declined',
  'committed',
  'deployed',
  'return-asked',
  'released',
  'withdrawn',
] as const;

export const contributionShape = objectShape('contribution', extension.id, {
  need_ref: idOf('capability'),
  /** Absent where a need is declined without an offer. */
  offer_ref: idOf('capability').optional(),
  contribution_state: z.enum(contributionStates),
  quantity: z.number().positive(),
  /** When it is there, or was. */
  on_day: day.optional(),
  reason: text.optional(),
  /** `modified` of what the other side had said last when this was said: clocks of two states say nothing of an order. */
  answers_version: timestamp.optional(),
}).refine(
  ({ contribution_state: state, reason }) =>
    !['declined', 'provisional', 'withdrawn'].includes(state) || reason !== undefined,
  { path: ['reason'], message: 'whoever declines, makes a condition or withdraws says why' },
);
export type ContributionRecord = z.infer<typeof contributionShape>;

export const contribution = {
  kind: 'contribution',
  axis: 'military',
  title: { ar: 'مساهمة', en: 'Contribution', fr: 'Contribution' },
  extension,
  shape: contributionShape,
  example: {
    ...invented('contribution', extension.id),
    need_ref: inventedId('capability'),
    offer_ref: inventedId('capability'),
    contribution_state: 'committed',
    quantity: 10,
    on_day: '2026-12-01',
  },
} as const;

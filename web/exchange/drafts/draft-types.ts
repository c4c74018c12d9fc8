import type { z } from 'zod';
import type { releaseRoutes } from '#exchange/contract';

export type Draft = z.output<typeof releaseRoutes.draft.response>;
export type DraftRow = z.output<typeof releaseRoutes.drafts.response>['items'][number];
export type Marking = Draft['marking'];
export type Form = z.output<typeof releaseRoutes.composeChoices.response>['forms'][number];
export type FormField = Form['fields'][number];
export type Choices = z.output<typeof releaseRoutes.composeChoices.response>;

export const draftStates = [
  'draft',
  'proposed',
  'published',
  'refused',
  'withdrawn',
] as const satisfies readonly DraftRow['state'][];
export const draftActs = [
  'issue',
  'version',
  'revoke',
  'recall',
  'request',
  'clarify',
  'response',
  'consent-request',
  'consent',
] as const satisfies readonly DraftRow['act'][];

import type { z } from 'zod';
import type { releaseRoutes } from '#exchange/contract';

export type Consent = z.output<typeof releaseRoutes.consents.response>['items'][number];
export const consentStates = [
  'open',
  'granted',
  'partly',
  'refused',
  'lapsed',
] as const satisfies readonly Consent['state'][];

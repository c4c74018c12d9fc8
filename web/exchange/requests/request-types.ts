import type { z } from 'zod';
import type { requestRoutes } from '#exchange/contract';

export type RequestRow = z.output<typeof requestRoutes.requests.response>['items'][number];
export type Request = z.output<typeof requestRoutes.request.response>;
export type Party = Request['parties'][number];
export type Outcome = z.input<typeof requestRoutes.answerRequest.body>['outcome'];
export type Ground = NonNullable<z.input<typeof requestRoutes.answerRequest.body>['ground']>;

export const requestStates = ['open', 'asked-back', 'partly', 'settled', 'withdrawn'] as const;
export const urgencies = ['urgent', 'normal'] as const;
export const outcomes = ['answered', 'partly', 'refused', 'asked-back'] as const satisfies readonly Outcome[];
export const grounds = [
  'law-forbids',
  'not-held',
  'ongoing-proceedings',
  'third-party-consent',
  'disproportionate',
  'legal-basis-missing',
  'sovereignty',
] as const satisfies readonly Ground[];

import type { z } from 'zod';
import type { dossierRoutes } from '#finance/contract';

export type Dossier = z.output<typeof dossierRoutes.dossier.response>;
export type DossierRow = z.output<typeof dossierRoutes.dossiers.response>['items'][number];
export type Content = Dossier['content'];
export type Subject = Content['subjects'][number];
export type Evidence = Content['evidence'][number];
export type StepKind = Dossier['current']['kind'];

export const statuses = [
  'new',
  'active',
  'suspended',
  'delisted',
  'given-up',
] as const satisfies readonly Dossier['status'][];
export const measures = [
  'asset-freeze',
  'funds-prohibition',
  'travel-ban',
  'arms-embargo',
  'other',
] as const satisfies readonly Content['measures'][number][];

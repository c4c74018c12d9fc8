import type { z } from 'zod';
import type { thoughtDossierRoutes, thoughtReviewRoutes } from '#thought/contract';

export type Dossier = z.output<typeof thoughtDossierRoutes.dossier.response>;
export type DossierRow = z.output<typeof thoughtDossierRoutes.dossiers.response>['items'][number];
export type Content = Dossier['version']['content'];
export type Said = Content['title'];
export type Step = Content['steps'][number];
export type Concept = Content['concepts'][number];
export type Citation = Content['citations'][number];
export type VersionState = Dossier['version']['state'];
export type Review = z.output<typeof thoughtReviewRoutes.review.response>;
export type Turn = Review['may']['sign'][number];

export const spoken = ['ar', 'en', 'fr'] as const;
export type Spoken = (typeof spoken)[number];

export const statuses = ['new', 'published', 'withdrawn', 'given-up'] as const satisfies readonly Dossier['status'][];

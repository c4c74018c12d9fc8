import type { z } from 'zod';
import type { institutionRoutes } from '#pact/contract';

export type Institution = z.output<typeof institutionRoutes.institutions.response>['items'][number];
export type Seat = z.output<typeof institutionRoutes.seats.response>['items'][number];
export const tongues = ['ara', 'eng', 'fra'] as const;
export type Words = Record<(typeof tongues)[number], string>;

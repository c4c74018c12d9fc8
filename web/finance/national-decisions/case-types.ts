import type { z } from 'zod';
import type { caseRoutes } from '#finance/contract';

export type Case = z.output<typeof caseRoutes.case.response>;
export type CaseRow = z.output<typeof caseRoutes.cases.response>['items'][number];
export type CaseFilter = Omit<z.input<typeof caseRoutes.cases.query>, 'limit' | 'after'>;
export type GraveOutcome = z.input<typeof caseRoutes.decideCases.body>['outcome'];
export type CaseDecision = Case['decisions'][number];

export const graveOutcomes = ['give-effect', 'refuse', 'end-effect'] as const satisfies readonly GraveOutcome[];
export const least = 10;

import type { z } from 'zod';
import type { alertRoutes } from '#finance/contract';

export type Alert = z.output<typeof alertRoutes.alert.response>;
export type AlertRow = z.output<typeof alertRoutes.alerts.response>['items'][number];
export type AlertFilter = Omit<z.input<typeof alertRoutes.alerts.query>, 'limit' | 'after'>;
export type Verdict = NonNullable<AlertRow['verdict']>;
export type Decision = Alert['decisions'][number];

export const verdicts = ['same', 'different', 'undetermined'] as const satisfies readonly Verdict[];

import type { z } from 'zod';
import type { dutyRoutes } from '#pact/contract';

export type Duty = z.output<typeof dutyRoutes.duties.response>['items'][number];
export type DutySheet = z.output<typeof dutyRoutes.duty.response>;
export type Undertake = z.input<typeof dutyRoutes.beginUndertakings.body>;
export type Help = NonNullable<Undertake['items'][number]['help']>[number];

export const answers = ['accepts', 'accepts-in-part', 'declines'] as const satisfies readonly NonNullable<
  Duty['answer']
>[];
export const helpAxes = ['thought', 'media', 'finance', 'military', 'pact'] as const satisfies readonly Help['axis'][];

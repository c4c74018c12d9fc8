import type { z } from 'zod';
import type { gateRoutes } from '#exchange/contract';

export type Held = z.output<typeof gateRoutes.quarantine.response>['items'][number];
export const heldStates = ['held', 'retried', 'discarded'] as const satisfies readonly Held['state'][];

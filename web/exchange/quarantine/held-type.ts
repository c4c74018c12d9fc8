import type { z } from 'zod';
import type { gateRoutes } from '#exchange/contract';

export type Held = z.output<typeof gateRoutes.quarantine.response>['items'][number];
export type Admitted = z.output<typeof gateRoutes.quarantineRetry.response>['result'];
export const heldStates = ['held', 'retried', 'discarded'] as const satisfies readonly Held['state'][];

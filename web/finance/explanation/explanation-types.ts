import type { z } from 'zod';
import type { alertRoutes } from '#finance/contract';

export type Explanation = z.output<typeof alertRoutes.alert.response>['explanation'];
export type Pair = Explanation['pairs'][number];
export type Reason = Explanation['reasons'][number];

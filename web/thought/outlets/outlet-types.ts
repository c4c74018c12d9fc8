import type { z } from 'zod';
import type { thoughtOutletRoutes } from '#thought/contract';

export type Outlets = z.output<typeof thoughtOutletRoutes.outlets.response>;
export type OutboxRow = Outlets['items'][number];

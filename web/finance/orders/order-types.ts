import type { z } from 'zod';
import type { orderRoutes } from '#finance/contract';

export type Order = z.output<typeof orderRoutes.order.response>;
export type OrderRow = z.output<typeof orderRoutes.orders.response>['items'][number];
export type Answer = Order['answers'][number];

export const orderStates = [
  'proposed',
  'served',
  'released',
  'refused',
  'withdrawn',
  'lapsed',
] as const satisfies readonly Order['state'][];
export const orderKinds = ['freeze', 'release', 'licence', 'licence-end'] as const satisfies readonly Order['kind'][];
export const orderWaits = ['second', 'review', 'late', 'lost'] as const;

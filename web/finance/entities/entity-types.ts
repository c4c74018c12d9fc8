import type { z } from 'zod';
import type { entityRoutes } from '#finance/contract';

export type Entities = z.output<typeof entityRoutes.entities.response>;
export type Entity = Entities['items'][number];
export type EntityKey = Entity['keys'][number];

export const entityKinds = [
  'bank',
  'exchange-house',
  'payment',
  'charity-regulator',
  'other',
] as const satisfies readonly Entity['kind'][];

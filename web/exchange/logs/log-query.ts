import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ledgerRoutes } from '#exchange/contract';
import { api } from '../../shell/api.ts';

export type Log = z.output<typeof ledgerRoutes.exchangeLogs.response>['items'][number];
export type Contradiction = z.output<typeof ledgerRoutes.exchangeContradictions.response>['items'][number];

/** What nobody has acknowledged yet; the banner of every page asks it. */
export const openContradictionsQuery = queryOptions({
  queryKey: ['exchange', 'contradictions', 'open'],
  queryFn: () => api.ledger.exchangeContradictions({ query: { open: 'true', limit: 20 } }),
  refetchInterval: 30_000,
});

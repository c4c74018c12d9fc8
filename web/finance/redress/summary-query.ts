import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

/** What waits on the board, and how soon people are answered. */
export const redressSummaryQuery = queryOptions({
  queryKey: ['finance', 'redress', 'summary'],
  queryFn: () => api.redress.redressSummary({}),
  refetchInterval: 30_000,
});

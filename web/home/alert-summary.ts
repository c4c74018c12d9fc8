import { queryOptions } from '@tanstack/react-query';
import { api } from '../shell/api.ts';

/** The counts of the queue; asked again each minute, for a home stays open all day. */
export const alertSummaryQuery = queryOptions({
  queryKey: ['alerts', 'summary'],
  queryFn: () => api.alerts.alertSummary({}),
  refetchInterval: 60_000,
});

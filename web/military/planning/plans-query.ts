import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

export const planQuery = (language: string, id: string) =>
  queryOptions({ queryKey: ['military', 'plan', language, id], queryFn: () => api.plans.plan({ params: { id } }) });

export const refusedQuery = (language: string, id: string, need: string) =>
  queryOptions({
    queryKey: ['military', 'plan-refused', language, id, need],
    queryFn: () => api.plans.planRefused({ params: { id }, query: { need } }),
  });

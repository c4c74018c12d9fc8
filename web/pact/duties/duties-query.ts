import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

export const dutiesQuery = queryOptions({ queryKey: ['pact', 'duties'], queryFn: () => api.duties.duties({}) });

export const dutyQuery = (commitment: string) =>
  queryOptions({
    queryKey: ['pact', 'duties', commitment],
    queryFn: () => api.duties.duty({ params: { commitment } }),
  });

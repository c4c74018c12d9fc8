import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

export const institutionsQuery = queryOptions({
  queryKey: ['pact', 'institutions'],
  queryFn: () => api.institutions.institutions({}),
});
export const seatsQuery = queryOptions({ queryKey: ['pact', 'seats'], queryFn: () => api.institutions.seats({}) });

/** Asks for both again: what was done to one shows at the other. */
export function useAskAgain(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all([institutionsQuery, seatsQuery].map(({ queryKey }) => queries.invalidateQueries({ queryKey })));
}

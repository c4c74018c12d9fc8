import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

export const capabilityQuery = (language: string, id: string) =>
  queryOptions({
    queryKey: ['military', 'capability', language, id],
    queryFn: () => api.contributions.capability({ params: { id } }),
    refetchInterval: 60_000,
  });

/** Needs or offers that still stand, for the choices of a form. */
export const openCapabilities = (direction: 'need' | 'offer') =>
  queryOptions({
    queryKey: ['military', 'capabilities', direction],
    queryFn: () => api.contributions.capabilities({ query: { direction } }),
  });

/** What was put forward changes nothing before a second person; the lists are asked again all the same. */
export function useAskAgain(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['military'] });
}

import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

export const knownListQuery = (language: string) =>
  queryOptions({
    queryKey: ['thought', 'known', language],
    queryFn: () => api.thoughtOpinions.knownDossiers({ query: { limit: 100 } }),
    refetchInterval: 60_000,
  });

export const knownQuery = (language: string, id: string) =>
  queryOptions({
    queryKey: ['thought', 'known', language, id],
    queryFn: () => api.thoughtOpinions.knownDossier({ params: { id } }),
  });

export const aboutQuery = (language: string, id: string) =>
  queryOptions({
    queryKey: ['thought', 'known', language, id, 'about'],
    queryFn: () => api.thoughtOpinions.aboutDossier({ params: { id } }),
    refetchInterval: 60_000,
  });

/** What was said of a dossier is asked again after something was put forward. */
export function useAskAgain(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['thought', 'known'] });
}

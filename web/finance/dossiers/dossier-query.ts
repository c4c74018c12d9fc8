import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import type { Dossier } from './dossier-types.ts';

export const dossierQuery = (language: string, id: string) =>
  queryOptions({
    queryKey: ['dossiers', 'one', language, id],
    queryFn: () => api.dossiers.dossier({ params: { id } }),
    refetchInterval: 30_000,
  });

export const dossierSummaryQuery = queryOptions({
  queryKey: ['dossiers', 'summary'],
  queryFn: () => api.dossiers.dossierSummary({}),
  refetchInterval: 60_000,
});

/** Every act answers the dossier as it stands after it. */
export function useTakeDossier(): (dossier: Dossier) => void {
  const queries = useQueryClient();
  const language = useLanguage();
  return (dossier) => {
    queries.setQueryData(dossierQuery(language, dossier.id).queryKey, dossier);
    for (const part of ['list', 'summary']) void queries.invalidateQueries({ queryKey: ['dossiers', part] });
  };
}

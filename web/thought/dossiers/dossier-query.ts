import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import type { Dossier, Review } from './dossier-types.ts';

export const dossierQuery = (language: string, id: string) =>
  queryOptions({
    queryKey: ['thought', 'one', language, id],
    queryFn: () => api.thoughtDossiers.dossier({ params: { id } }),
    refetchInterval: 30_000,
  });

export const reviewQuery = (language: string, id: string) =>
  queryOptions({
    queryKey: ['thought', 'review', language, id],
    queryFn: () => api.thoughtReview.review({ params: { id } }),
    refetchInterval: 30_000,
  });

/** Every act on a dossier answers it as it stands after it; what else speaks of it is asked again. */
export function useTakeDossier(): (dossier: Dossier) => void {
  const queries = useQueryClient();
  const language = useLanguage();
  return (dossier) => {
    queries.setQueryData(dossierQuery(language, dossier.id).queryKey, dossier);
    for (const part of ['list', 'review', 'waiting']) void queries.invalidateQueries({ queryKey: ['thought', part] });
  };
}

/** The same of an act of review. */
export function useTakeReview(id: string): (review: Review) => void {
  const queries = useQueryClient();
  const language = useLanguage();
  return (review) => {
    queries.setQueryData(reviewQuery(language, id).queryKey, review);
    for (const part of ['list', 'one', 'waiting']) void queries.invalidateQueries({ queryKey: ['thought', part] });
  };
}

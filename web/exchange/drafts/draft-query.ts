import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import type { Draft } from './draft-types.ts';

export const draftQuery = (language: string, id: string) =>
  queryOptions({
    queryKey: ['exchange', 'draft', language, id],
    queryFn: () => api.release.draft({ params: { id } }),
    refetchInterval: 30_000,
  });

/** Every act answers the draft as it stands after it. */
export function useTakeDraft(): (draft: Draft) => void {
  const queries = useQueryClient();
  const language = useLanguage();
  return (draft) => {
    queries.setQueryData(draftQuery(language, draft.id).queryKey, draft);
    for (const part of ['drafts', 'workbench', 'outbox', 'recalls', 'consents'])
      void queries.invalidateQueries({ queryKey: ['exchange', part] });
  };
}

import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import type { Members } from './member-types.ts';

export const membersQuery = queryOptions({
  queryKey: ['exchange', 'members'],
  queryFn: () => api.members.members({}),
  refetchInterval: 30_000,
});

/** Problems of links are told in the reader's language, so each language asks for itself. */
export const peersQuery = (language: string) =>
  queryOptions({
    queryKey: ['exchange', 'peers', language],
    queryFn: () => api.link.peers({}),
    refetchInterval: 15_000,
  });

/** What the reader calls a member by its id, the secretariat included; an id nobody knows stays an id. */
export function useMemberName(): (id: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(membersQuery);
  return useCallback(
    (id) => {
      const list = data?.list;
      if (id === list?.secretariat.id) return t('exchange.members.secretariat');
      return list?.members.find((member) => member.id === id)?.names[language] ?? id;
    },
    [data, language, t],
  );
}

/** Each act on the list answers with the list as it is after it. */
export function useTakeMembers(): (members: Members) => void {
  const queries = useQueryClient();
  return useCallback(
    (members) => {
      queries.setQueryData(membersQuery.queryKey, members);
      void queries.invalidateQueries({ queryKey: ['exchange', 'peers'] });
    },
    [queries],
  );
}

import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../shell/api.ts';
import { useLanguage } from '../shell/language.ts';

/** What can be written and to whom, in the reader's language. */
export const composeChoicesQuery = (language: string) =>
  queryOptions({
    queryKey: ['exchange', 'choices', language],
    queryFn: () => api.release.composeChoices({}),
    staleTime: 60_000,
  });

/** Every member state by what the reader calls it, our own included. */
export function useMembers(): ReadonlyMap<string, string> {
  const { data } = useQuery(composeChoicesQuery(useLanguage()));
  return useMemo(() => {
    const own = data?.own === undefined ? [] : [data.own];
    return new Map([...own, ...(data?.members ?? [])].map(({ id, name }) => [id, name]));
  }, [data]);
}

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
  return useKnownMembers().members;
}

/** The same, and whether the answer is there: before, nobody knows whether an identity is a state. */
export function useKnownMembers(): { members: ReadonlyMap<string, string>; known: boolean } {
  const { data, isPending } = useQuery(composeChoicesQuery(useLanguage()));
  const members = useMemo(() => {
    const own = data?.own === undefined ? [] : [data.own];
    return new Map([...own, ...(data?.members ?? [])].map(({ id, name }) => [id, name]));
  }, [data]);
  return { members, known: !isPending };
}

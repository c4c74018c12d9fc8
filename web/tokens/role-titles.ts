import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { accountsQuery } from '../accounts/accounts-query.ts';
import { useLanguage } from '../shell/language.ts';

/** Roles in the reader's language. */
export function useRoleTitles(): ReadonlyMap<string, string> {
  const language = useLanguage();
  const { data } = useQuery(accountsQuery);
  return useMemo(() => new Map(data?.roles.map(({ role, title }) => [role, title[language]])), [data, language]);
}

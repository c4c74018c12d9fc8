import { useQueryClient } from '@tanstack/react-query';
import type { Language } from '../../i18n/language.ts';
import { api } from '../../shell/api.ts';

const onDay = (day: string | undefined) => ({ query: { ...(day !== undefined && day !== '' && { day }) } });

export const membersQuery = (language: Language, day: string | undefined) => ({
  queryKey: ['pact', 'members', 'list', language, day ?? ''],
  queryFn: () => api.pactMembers.pactMembers(onDay(day)),
});

export const memberQuery = (language: Language, state: string, day: string | undefined) => ({
  queryKey: ['pact', 'members', 'one', state, language, day ?? ''],
  queryFn: () => api.pactMembers.pactMember({ params: { state }, ...onDay(day) }),
});

/** After something was said of a state: whatever shows it is asked again. */
export function useSaid(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['pact'] });
}

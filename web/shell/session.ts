import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from './api.ts';
import { type Actor, type Session, sessionKey } from './session-key.ts';

export type { Actor, Session } from './session-key.ts';

export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: () => api.node.session({}),
  staleTime: 60_000,
});

export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

/** The person at the screen. Only inside the frame, which nobody enters without signing in. */
export function useActor(): Actor {
  const { actor } = useSession();
  if (actor === undefined) throw new Error('a screen of the frame was shown without a person');
  return actor;
}

/** Whether the person holds a right; screens ask it to leave out what would be refused anyway. */
export function useMay(): (right: string) => boolean {
  const { actor } = useSession();
  return useCallback((right) => actor?.rights.includes(right) ?? false, [actor]);
}

/** Every answer of the sign-in routes is the new session. */
export function useTakeSession(): (session: Session) => void {
  const queries = useQueryClient();
  return useCallback((session) => queries.setQueryData(sessionKey, session), [queries]);
}

import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createContext, useCallback, useContext } from 'react';
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

/** Given by the frame, so that a screen never stands there without a person while they sign out. */
export const ActorContext = createContext<Actor | undefined>(undefined);

/** The person at the screen. Only inside the frame, which nobody enters without signing in. */
export function useActor(): Actor {
  const actor = useContext(ActorContext);
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

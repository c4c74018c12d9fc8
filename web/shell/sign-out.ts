import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from './api.ts';
import { sessionKey } from './session-key.ts';

/** Ends the session, and empties the cache: the next person at this machine must find nothing. */
export function useSignOut() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => api.node.signOut({}),
    onSuccess: async (session) => {
      await navigate({ to: '/sign-in' });
      queries.clear();
      queries.setQueryData(sessionKey, session);
    },
  });
}

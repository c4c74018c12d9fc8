import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Refused } from '#base/client';
import { router } from '../router.tsx';
import { sessionKey } from './session-key.ts';

const says401 = (error: unknown) => error instanceof Refused && error.problem.status === 401;

/** When any call answers "sign in first", the page goes to the sign-in screen, and comes back afterwards. */
export function SignedOutWatch() {
  const queries = useQueryClient();
  useEffect(() => {
    const leave = (error: unknown) => {
      if (!says401(error) || router.state.location.pathname === '/sign-in') return;
      queries.removeQueries({ queryKey: sessionKey });
      void router.navigate({ to: '/sign-in', search: { to: router.state.location.href } });
    };
    const reads = queries.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') leave(event.action.error);
    });
    const writes = queries.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') leave(event.action.error);
    });
    return () => {
      reads();
      writes();
    };
  }, [queries]);
  return null;
}

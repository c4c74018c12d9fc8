import { useQuery } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';
import { useActor } from '../../shell/session.ts';

export interface Colleague {
  id: string;
  name: string;
}

/** Whom an alert may be given to: analysts and approvers, without the reader. Whether they see its desk the node knows. */
export function useColleagues(): readonly Colleague[] {
  const actor = useActor();
  const { data } = useQuery({ queryKey: ['colleagues'], queryFn: () => api.node.colleagues({}), staleTime: 60_000 });
  const fit = data?.items.filter(({ roles }) => roles.includes('analyst') || roles.includes('approver')) ?? [];
  return fit.filter(({ id }) => id !== actor.id);
}

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

export const goalsQuery = (language: string) =>
  queryOptions({ queryKey: ['military', 'goals', language], queryFn: () => api.capacities.goals({}) });

export const activityQuery = (language: string, id: string) =>
  queryOptions({
    queryKey: ['military', 'activity', language, id],
    queryFn: () => api.capacities.activity({ params: { id } }),
  });

/** An act of this room; what stands is asked again when it is done. */
export function useCapacityAct<Input>(act: (input: Input) => Promise<unknown>, done: () => void = () => {}) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      done();
      await queries.invalidateQueries({ queryKey: ['military'] });
    },
  });
}

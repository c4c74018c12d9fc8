import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

export const situationQuery = (id: string) =>
  queryOptions({
    queryKey: ['military', 'situation', id],
    queryFn: () => api.situations.situation({ params: { id } }),
    enabled: id !== '',
  });

/** An act on a report; what stands is asked again when it is done. */
export function useSituationAct<Input, Output>(
  act: (input: Input) => Promise<Output>,
  done: (output: Output) => void = () => {},
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async (output: Output) => {
      await queries.invalidateQueries({ queryKey: ['military'] });
      done(output);
    },
  });
}

import { useQueryClient } from '@tanstack/react-query';

/** After an act: the case and the queue are read again. */
export function useCasesAgain(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['cases'] });
}

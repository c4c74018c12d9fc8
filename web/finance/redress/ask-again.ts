import { useQueryClient } from '@tanstack/react-query';

/** What is known of files, proposals and exemptions is asked for again after an act. */
export function useAskAgain(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['finance', 'redress'] });
}

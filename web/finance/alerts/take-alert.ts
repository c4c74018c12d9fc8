import { useQueryClient } from '@tanstack/react-query';
import type { Alert } from './alert-types.ts';

/** Every act answers the alert as it stands after it. */
export function useTakeAlert(): (alert: Alert) => void {
  const queries = useQueryClient();
  return (alert) => {
    queries.setQueryData(['alerts', 'one', alert.id], alert);
    void queries.invalidateQueries({ queryKey: ['alerts', 'queue'] });
    void queries.invalidateQueries({ queryKey: ['alerts', 'summary'] });
  };
}

import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import type { Order } from './order-types.ts';

export const orderQuery = (language: string, id: string) =>
  queryOptions({
    queryKey: ['orders', 'one', language, id],
    queryFn: () => api.orders.order({ params: { id } }),
    refetchInterval: 30_000,
  });

/** Every act answers the order as it stands after it. */
export function useTakeOrder(): (order: Order) => void {
  const queries = useQueryClient();
  const language = useLanguage();
  return (order) => {
    queries.setQueryData(orderQuery(language, order.id).queryKey, order);
    for (const part of ['queue', 'possible']) void queries.invalidateQueries({ queryKey: ['orders', part] });
  };
}

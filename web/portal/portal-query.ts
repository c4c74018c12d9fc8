import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../shell/api.ts';
import { browserKey } from './browser-key.ts';
import type { Portal } from './portal-types.ts';

export const portalQuery = queryOptions({
  queryKey: ['portal', 'home'],
  queryFn: () => api.portal.portal({}),
  refetchInterval: 60_000,
});

/** This browser's key among those of the entity: undefined when there is none, or while it is looked for. */
export function useOwnKey(portal: Portal | undefined): Portal['keys'][number] | undefined {
  const entity = portal?.entity.key ?? '';
  const { data } = useQuery({
    queryKey: ['portal', 'browser-key', entity],
    queryFn: async () => (await browserKey(entity)) ?? null,
    enabled: entity !== '',
  });
  return portal?.keys.find(({ publicKey }) => publicKey === data);
}

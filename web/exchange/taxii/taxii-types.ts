import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { subscriptionRoutes, taxiiRoutes } from '#exchange/contract';
import { api } from '../../shell/api.ts';

export type Taxii = z.output<typeof taxiiRoutes.taxii.response>;
export type Root = Taxii['roots'][number];
export type Collection = Taxii['collections'][number];
export type Account = z.output<typeof taxiiRoutes.taxiiAccounts.response>['accounts'][number];
export type Subscription = z.output<typeof subscriptionRoutes.subscriptions.response>['subscriptions'][number];
export type FeedObject = z.output<typeof subscriptionRoutes.feedObjects.response>['items'][number];

export const taxiiQuery = queryOptions({ queryKey: ['taxii', 'server'], queryFn: () => api.taxii.taxii({}) });
export const subscriptionsQuery = queryOptions({
  queryKey: ['taxii', 'subscriptions'],
  queryFn: () => api.subscriptions.subscriptions({}),
  refetchInterval: 15_000,
});

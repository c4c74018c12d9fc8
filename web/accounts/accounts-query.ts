import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { nodeRoutes } from '#node/contract';
import { api } from '../shell/api.ts';

type Answer = z.output<typeof nodeRoutes.accounts.response>;
export type Account = Answer['items'][number];
export type Role = Answer['roles'][number];

export const accountsQuery = queryOptions({ queryKey: ['accounts'], queryFn: () => api.node.accounts({}) });

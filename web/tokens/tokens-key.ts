import type { z } from 'zod';
import type { nodeRoutes } from '#node/contract';

export type Token = z.output<typeof nodeRoutes.tokens.response>['items'][number];

export const tokensKey = ['tokens'] as const;

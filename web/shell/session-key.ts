import type { QueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { sessionShape } from '#node/contract';

export type Session = z.output<typeof sessionShape>;
export type Actor = NonNullable<Session['actor']>;

export const sessionKey = ['session'] as const;

export const sessionOf = (queries: QueryClient): Session | undefined => queries.getQueryData<Session>(sessionKey);

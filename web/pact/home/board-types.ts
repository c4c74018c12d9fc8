import type { z } from 'zod';
import type { pactHomeRoutes } from '#pact/contract';

export type Board = z.output<typeof pactHomeRoutes.pactHomeBoard.response>;
export type Figures = Board['all'];

/** The key of a page's language in texts of records. */
export const textKey = { ar: 'ara', en: 'eng', fr: 'fra' } as const;

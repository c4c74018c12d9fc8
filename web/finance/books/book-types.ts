import type { z } from 'zod';
import type { bookRoutes } from '#finance/contract';

export type Book = z.output<typeof bookRoutes.book.response>;
export type BookRow = z.output<typeof bookRoutes.row.response>;
export type BookImport = z.output<typeof bookRoutes.import.response>;
export type BookRefusal = z.output<typeof bookRoutes.refusals.response>['items'][number];
export type Preview = z.output<typeof bookRoutes.uploadBookFile.response>;
export type Mapping = Preview['mapping'];

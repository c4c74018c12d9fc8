import type { z } from 'zod';
import type { bookRowShape } from './shapes.ts';

/** One row of a book after its columns were mapped: what is screened. National data: it has no path out of the node. */
export type BookRow = z.output<typeof bookRowShape>;

import { z } from 'zod';

/** What planning anew takes of a plan before; the rest of it may stand there too. */
export const planShape = z.object({
  kind: z.literal('contributions-plan'),
  version: z.literal(1),
  lines: z
    .array(
      z.object({
        requirement: z.string(),
        offer: z.string(),
        state: z.string(),
        lots: z.int().min(1),
        quantity: z.number(),
        delivers: z.number(),
        accepted: z.boolean().optional(),
      }),
    )
    .max(1_000_000),
});

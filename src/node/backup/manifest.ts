import { z } from 'zod';

/** The first entry of a backup, `mithaq.json`: what is needed to decide whether it can be read at all. */
export const headShape = z.object({
  format: z.literal(1),
  version: z.string(),
  madeAt: z.string(),
  migrations: z.array(z.string()),
});

/** The last entry, `manifest.json`: what must have been read until here. Without it the file is cut short. */
export const manifestShape = headShape.extend({
  tables: z.record(z.string(), z.object({ rows: z.number().int(), sha256: z.string() })),
  /** Where each sequence goes on; null: it was never used. */
  sequences: z.record(z.string(), z.number().int().nullable()),
  files: z.object({ count: z.number().int(), bytes: z.number().int() }),
  audit: z.object({ entries: z.number().int(), head: z.string() }),
});

export type Head = z.output<typeof headShape>;
export type Manifest = z.output<typeof manifestShape>;

import { z } from 'zod';
import { routes } from '#base/contract';

const scriptureViewShape = z.object({
  /** `qul-uthmani`, `tanzil-uthmani-1.1`. */
  edition: z.string(),
  title: z.string(),
  /** Of the file as it came, hexadecimal. */
  sha256: z.string(),
  /** What the licence asks to be shown wherever the text is. */
  notice: z.string(),
  /** Absent of what comes with the packages. */
  imported: z.object({ fileName: z.string(), by: z.string(), at: z.string() }).optional(),
});
export type ScriptureView = z.output<typeof scriptureViewShape>;
const manage = { right: 'thought.corpus' };

export const thoughtScriptureRoutes = routes({
  scriptures: {
    method: 'GET',
    path: '/thought/scriptures',
    summary: 'Texts of the Quran that quotations are checked against here; the first is the one shown',
    access: { right: 'thought.read' },
    response: z.object({ items: z.array(scriptureViewShape) }),
  },
  importScripture: {
    method: 'POST',
    path: '/thought/scriptures',
    summary: 'Import a text of the Quran as Tanzil gives it (surah|verse|text, with its notice); bytes stay untouched',
    access: manage,
    upload: true,
    response: scriptureViewShape,
  },
  removeScripture: {
    method: 'DELETE',
    path: '/thought/scriptures/:edition',
    summary: 'Remove an imported text of the Quran, with a reason',
    access: manage,
    params: z.object({ edition: z.string().regex(/^[a-z0-9.-]{1,60}$/) }),
    query: z.object({ reason: z.string().trim().min(10).max(2000) }),
    response: z.object({ edition: z.string() }),
  },
});

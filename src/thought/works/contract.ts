import { z } from 'zod';
import { routes } from '#base/contract';

const corpusShape = z.object({
  id: z.uuid(),
  name: z.string(),
  notice: z.string(),
  fileName: z.string(),
  /** Of the file as it came, hexadecimal. */
  sha256: z.string(),
  bytes: z.number(),
  texts: z.int(),
  addedBy: z.string(),
  addedAt: z.string(),
});
const line = z.string().trim().min(1).max(300);
const manage = { right: 'thought.corpus' };

export const thoughtWorkRoutes = routes({
  corpora: {
    method: 'GET',
    path: '/thought/corpora',
    summary: 'Corpora of hadith and other works that quotations are checked against here',
    access: { right: 'thought.read' },
    response: z.object({ items: z.array(corpusShape) }),
  },
  importCorpus: {
    method: 'POST',
    path: '/thought/corpora',
    summary: 'Import a corpus (JSON Lines: kind, work, edition, locator, text, grade, grader); all of it or nothing',
    access: manage,
    query: z.object({ name: z.string().trim().min(1).max(200), notice: z.string().trim().min(3).max(4000) }),
    upload: true,
    response: corpusShape,
  },
  removeCorpus: {
    method: 'DELETE',
    path: '/thought/corpora/:id',
    summary: 'Remove a corpus; what was published stays, what is checked from now on no longer rests on it',
    access: manage,
    params: z.object({ id: z.uuid() }),
    query: z.object({ reason: z.string().trim().min(10).max(2000) }),
    response: z.object({ id: z.uuid() }),
  },
  workTexts: {
    method: 'GET',
    path: '/thought/works',
    summary: 'What stands at a place of a work, in every corpus that has it, with its grade and grader',
    access: { right: 'thought.read' },
    query: z.object({ work: line, edition: line, locator: line }),
    response: z.object({
      items: z.array(z.object({ corpus: z.string(), text: z.string(), grade: z.string(), grader: z.string() })),
    }),
  },
});
export type CorpusView = z.output<typeof corpusShape>;

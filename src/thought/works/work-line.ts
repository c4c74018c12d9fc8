import { z } from 'zod';

const line = z.string().trim().min(1).max(300);

/** A text of a work, one a line of a corpus file (JSON Lines, UTF-8). */
export const workLineShape = z
  .strictObject({
    kind: z.enum(['hadith', 'work']),
    /** The work or collection, as dossiers name it. */
    work: line,
    /** The edition whose numbering the locator follows. */
    edition: line,
    locator: line,
    /** Kept as it stands. */
    text: z.string().min(1).max(100_000),
    grade: z.string().trim().max(300).default(''),
    grader: z.string().trim().max(300).default(''),
  })
  .refine(({ kind, grade, grader }) => kind !== 'hadith' || (grade !== '' && grader !== ''), {
    path: ['grade'],
    message: 'a hadith says its grade and who graded it',
  });
export type WorkLine = z.output<typeof workLineShape>;

import { z } from 'zod';
import { routes } from '#base/contract';
import { explanationShape, identifierTypeShape, schemaShape } from '../shapes.ts';

const one = z.union([z.string(), z.array(z.string())]).transform((v) => (Array.isArray(v) ? v : [v]));

/** A person, organisation or thing to be compared with the lists. */
export const questionShape = z.object({
  name: one.pipe(z.array(z.string().max(20_000)).min(1).max(50)),
  schema: schemaShape.optional(),
  birthDate: z.string().max(40).optional(),
  nationality: one.pipe(z.array(z.string().max(100)).max(10)).optional(),
  gender: z.enum(['male', 'female']).optional(),
  identifiers: z
    .array(z.object({ type: identifierTypeShape.optional(), value: z.string().max(200) }))
    .max(50)
    .optional(),
  lists: z.array(z.string()).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(10),
  cutoff: z.coerce.number().min(0).max(1).optional(),
});

export const matchShape = z.object({
  subject: z.string(),
  list: z.string(),
  refs: z.array(z.string()),
  schema: schemaShape,
  name: z.string(),
  listedOn: z.string().optional(),
  programs: z.array(z.string()),
  score: z.number(),
  match: z.boolean(),
  explanation: explanationShape,
});

const read = { right: 'finance.screen' };

export const screeningRoutes = routes({
  screen: {
    method: 'POST',
    path: '/screen',
    summary: 'One name against all lists',
    access: read,
    body: questionShape,
    response: z.object({ threshold: z.number(), milliseconds: z.number(), items: z.array(matchShape) }),
  },
  screenBook: {
    method: 'POST',
    path: '/books/:book/screen',
    summary: 'The whole book against all lists',
    access: { right: 'finance.books.import' },
    params: z.object({ book: z.string() }),
    response: z.object({ job: z.string() }),
  },
  reverse: {
    method: 'POST',
    path: '/screen/reverse',
    summary: 'One subject against every book of my desks',
    access: read,
    body: questionShape,
    response: z.object({
      threshold: z.number(),
      milliseconds: z.number(),
      rowsSearched: z.number().int(),
      items: z.array(
        z.object({
          book: z.string(),
          key: z.string(),
          name: z.string(),
          score: z.number(),
          match: z.boolean(),
          explanation: explanationShape,
        }),
      ),
    }),
  },
  screeningState: {
    method: 'GET',
    path: '/screening',
    summary: 'Threshold, and what the indexes hold',
    access: read,
    response: z.object({
      ready: z.boolean(),
      threshold: z.number(),
      subjects: z.number().int(),
      names: z.number().int(),
      books: z.array(z.object({ key: z.string(), rows: z.number().int(), ready: z.boolean() })),
    }),
  },
  changeThreshold: {
    method: 'PUT',
    path: '/screening/threshold',
    summary: 'From which score on a possible match is raised',
    access: { right: 'finance.screening.settings' },
    body: z.object({ threshold: z.number().min(0.5).max(0.99), reason: z.string().trim().min(10).max(2000) }),
    response: z.object({ threshold: z.number() }),
  },
});

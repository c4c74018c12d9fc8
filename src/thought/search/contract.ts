import { z } from 'zod';
import { routes } from '#base/contract';
import { claimClasses } from '../claims/claim-class.ts';

const language = z.enum(['ar', 'en', 'fr']);
/** A text and the places in it that were asked for: UTF-16 offsets, end exclusive, in order. */
const marked = z.object({
  language,
  text: z.string(),
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
});
const place = z.enum(['concept', 'claim', 'steps', 'page', 'treatise']);

export const searchHitShape = z.object({
  /** Whether it is this state's own, on its own pages. */
  own: z.boolean(),
  /** An own dossier's UUID, else the record's `dossier--…`. */
  id: z.string(),
  title: marked,
  harmClass: z.enum(claimClasses),
  /** Who says it, where it is another state's. */
  by: z.string().optional(),
  exercise: z.boolean(),
  /** The part that answers best. */
  excerpt: marked.extend({ place }).optional(),
  /** Places of the Quran that were asked for and that it cites. */
  cites: z.array(z.string()),
});

/** How a query was read: a function of its own words, never of what is there. */
const understoodShape = z.object({
  languages: z.array(language),
  words: z.array(z.object({ word: z.string(), stem: z.string() })),
  verses: z.array(z.string()),
});

export const thoughtSearchRoutes = routes({
  searchDossiers: {
    method: 'GET',
    path: '/thought/search',
    summary:
      'Dossiers that answer a query in Arabic, English or French, the best first; as far as the reader may see them',
    access: { right: 'thought.read' },
    query: z.object({
      q: z.string().trim().min(1).max(300),
      language: language.optional(),
      harmClass: z.enum(claimClasses).optional(),
      /** The last word is still being typed. */
      begun: z.stringbool().optional(),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
    response: z.object({ items: z.array(searchHitShape), more: z.boolean(), understood: understoodShape }),
  },
});

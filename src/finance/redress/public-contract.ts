import { z } from 'zod';
import { routes } from '#base/contract';

/** What anybody may ask for. */
export const publicKindShape = z.enum(['same-name', 'delisting', 'exemption']);

const line = (longest: number) => z.string().trim().max(longest);
const proof = z.object({
  challenge: z.string().max(200),
  counter: z
    .number()
    .int()
    .min(0)
    .max(2 ** 40),
});
const key = { reference: z.string().max(60), code: z.string().max(120) };
const words = z.string().trim().min(10).max(6000);
const language = z.enum(['ar', 'en', 'fr']);

export const petitionShape = z.object({
  kind: publicKindShape,
  /** In which the person wants the answer. */
  language,
  name: line(300).min(2),
  birth: line(60).optional(),
  nationality: line(120).optional(),
  document: line(300).optional(),
  /** Which bank or office, and when. */
  institution: line(400).optional(),
  /** Only if the person wants to be reached in another way than this page. */
  contact: line(300).optional(),
  capacity: z.enum(['self', 'family', 'lawyer']).default('self'),
  statement: words,
  /** A field no person sees; programs that fill in everything fill it in. */
  website: z.string().max(500).optional(),
  proof,
});

const receipt = z.object({
  reference: z.string(),
  /** Shown once. */
  code: z.string(),
  receivedAt: z.string(),
  dueAt: z.string(),
});

const file = z.object({
  reference: z.string(),
  kind: z.enum(['same-name', 'delisting', 'exemption', 'appeal', 'review']),
  /** `received`: we work on it; `asked`: we need something of you. */
  state: z.enum(['received', 'asked', 'answered', 'closed']),
  receivedAt: z.string(),
  dueAt: z.string(),
  overdue: z.boolean(),
  messages: z.array(z.object({ at: z.string(), from: z.enum(['person', 'office']), text: z.string() })),
  /** In the reader's language where it is the common one, as it was written otherwise. */
  answer: z.object({ at: z.string(), text: z.string(), mayAppeal: z.boolean() }).optional(),
});

const bodyLimit = 64 * 1024;

/** The public page: no account, no cookie, no oracle. Nothing here ever asks who is listed. */
export const publicRedressRoutes = routes({
  redressChallenge: {
    method: 'GET',
    path: '/redress/challenge',
    summary: 'A small computation to do before sending',
    access: 'public',
    response: z.object({ challenge: z.string(), bits: z.number().int() }),
  },
  sendPetition: {
    method: 'POST',
    path: '/redress/petitions',
    summary: 'Say "I am not that person", or ask for delisting or for money to live on',
    access: 'public',
    body: petitionShape,
    bodyLimit,
    response: receipt,
  },
  followPetition: {
    method: 'POST',
    path: '/redress/follow',
    summary: 'What became of it, with reference and code',
    access: 'public',
    body: z.object(key),
    bodyLimit,
    response: file,
  },
  sayMore: {
    method: 'POST',
    path: '/redress/say',
    summary: 'Say more, or answer what was asked',
    access: 'public',
    body: z.object({ ...key, text: words, proof }),
    bodyLimit,
    response: file,
  },
  withdrawPetition: {
    method: 'POST',
    path: '/redress/withdraw',
    summary: 'Take the request back',
    access: 'public',
    body: z.object(key),
    bodyLimit,
    response: file,
  },
  appealAnswer: {
    method: 'POST',
    path: '/redress/appeal',
    summary: 'Appeal against an answer: others than those who gave it look at it',
    access: 'public',
    body: z.object({ ...key, text: words, proof }),
    bodyLimit,
    response: receipt,
  },
});

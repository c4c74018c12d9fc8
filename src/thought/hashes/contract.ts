import { z } from 'zod';
import { routes } from '#base/contract';

// The words of the records' own shapes, written again: the browser reads this file, and the records' code has no place there.
const algorithms = ['sha256', 'pdq'] as const;
const contexts = ['as-spread', 'evidence', 'journalism', 'education'] as const;
const value = z.string().regex(/^[0-9a-f]{64}$/);
const reason = z.string().trim().min(20).max(5000);
const id = z.object({ id: z.uuid() });
const content = z.object({ id: z.string().regex(/^known-content--[0-9a-f-]{36}$/) });

export const hashInputShape = z.strictObject({
  /** The own published dossier whose claim it carries. */
  dossier: z.string().regex(/^dossier--[0-9a-f-]{36}$/),
  algorithm: z.enum(algorithms),
  value,
  context: z.enum(contexts),
  /** ISO 3166-1 alpha-2: whose law it rests on. */
  jurisdiction: z.string().regex(/^[A-Z]{2}$/),
  legalBasis: z.string().trim().min(5).max(500),
  reason,
  expiresOn: z.iso.date(),
});
export type HashInput = z.output<typeof hashInputShape>;

const word = z.object({ by: z.string(), at: z.string(), reason: z.string() });
export const hashShape = hashInputShape.extend({
  id: z.uuid(),
  state: z.enum(['proposed', 'agreed', 'standing', 'refused', 'ended']),
  /** Its record, once it left. */
  record: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  reviews: z.array(word.extend({ decision: z.enum(['agree', 'refuse']), institution: z.string() })),
  /** Open ones suspend it. */
  objections: z.array(
    word.extend({
      id: z.uuid(),
      sent: z.boolean(),
      outcome: z.enum(['upheld', 'dismissed']).nullable(),
      settled: word.nullable(),
    }),
  ),
  /** Objections of states that stand as records. */
  disputedBy: z.array(z.string()),
  expired: z.boolean(),
});

/** There is no other advice: nothing here deletes, blocks or decides. */
export const lookupAnswer = z.object({
  says: z.literal('review'),
  /** Evidence, journalism and education are kept: whoever reviews it says so. */
  preserve: z.boolean(),
  record: z.string(),
  by: z.string(),
  harmClass: z.string(),
  jurisdiction: z.string(),
  legalBasis: z.string(),
  dossier: z.string(),
  expiresOn: z.string(),
});

export const thoughtHashRoutes = routes({
  hashes: {
    method: 'GET',
    path: '/thought/hashes',
    summary: 'Hashes of content that this state proposed, reviewed or ended, newest first',
    access: { right: 'thought.read' },
    response: z.object({ items: z.array(hashShape) }),
  },
  proposeHash: {
    method: 'POST',
    path: '/thought/hashes',
    summary: 'Propose the hash of a piece of content that carries a published claim of the first tier',
    access: { right: 'thought.edit' },
    body: hashInputShape,
    response: id,
  },
  reviewHash: {
    method: 'POST',
    path: '/thought/hashes/:id/review',
    summary: 'Agree to a hash or refuse it; two reviewers of different institutions who did not propose it',
    access: { right: 'thought.review.hash' },
    params: id,
    body: z.strictObject({ decision: z.enum(['agree', 'refuse']), reason }),
    response: z.object({ state: z.string() }),
  },
  publishHash: {
    method: 'POST',
    path: '/thought/hashes/:id/publish',
    summary:
      'Put forward, as a record for the members, a hash to which two reviewers agreed; a second person lets it leave',
    access: { right: 'thought.edit' },
    params: id,
    response: z.object({ draft: z.uuid(), proposed: z.boolean() }),
  },
  endHash: {
    method: 'POST',
    path: '/thought/hashes/:id/end',
    summary: 'End an entry before its day, with a reason; it matches nothing from now on',
    access: { right: 'thought.edit' },
    params: id,
    body: z.strictObject({ reason }),
    response: id,
  },
  objectToHash: {
    method: 'POST',
    path: '/thought/known-content/:id/objections',
    summary: 'Object to an entry of any state: it is suspended here at once, and everywhere when the objection arrives',
    access: { right: 'thought.object' },
    params: content,
    body: z.strictObject({ reason }),
    response: id,
  },
  sendObjection: {
    method: 'POST',
    path: '/thought/hash-objections/:id/send',
    summary: 'Put forward an own objection as a record, so that the entry is suspended everywhere',
    access: { right: 'thought.edit' },
    params: id,
    response: z.object({ draft: z.uuid(), proposed: z.boolean() }),
  },
  settleObjection: {
    method: 'POST',
    path: '/thought/hash-objections/:id/settle',
    summary: 'Uphold or dismiss an own objection; nobody settles their own, nor one to what they signed',
    access: { right: 'thought.review.rights' },
    params: id,
    body: z.strictObject({ outcome: z.enum(['upheld', 'dismissed']), reason }),
    response: id,
  },
  lookUpHash: {
    method: 'GET',
    path: '/thought/known-content',
    summary:
      'Whether a hash is known: the advice is to review, never to delete; nothing that is suspended or over matches',
    access: { right: 'thought.read' },
    query: z.object({ algorithm: z.enum(algorithms), value }),
    response: z.object({ matches: z.array(lookupAnswer) }),
  },
});

import { z } from 'zod';
import { routes } from '#base/contract';

export const appealSubjects = ['dossier', 'correction', 'known-content', 'referral', 'other'] as const;
export const appealOutcomes = ['upheld', 'upheld-in-part', 'dismissed'] as const;

const logged = z.object({
  number: z.number().int(),
  about: z.enum(appealSubjects),
  target: z.string().nullable(),
  receivedAt: z.string(),
  dueAt: z.string(),
  outcome: z.enum(appealOutcomes).nullable(),
  answer: z.string().nullable(),
  decidedAt: z.string().nullable(),
});
const count = z.number().int().nullable();
/** What is suppressed is null. */
export const reportShape = z.object({
  until: z.string(),
  leastCounted: z.number().int(),
  appeals: z.array(z.object({ about: z.enum(appealSubjects), outcome: z.string(), count })),
  /** Hours; null where fewer than so many were answered. */
  medianHours: z.number().nullable(),
  lateAnswers: count,
  hashes: z.array(z.object({ state: z.string(), count })),
  objections: z.array(z.object({ outcome: z.string(), count })),
  referrals: z.array(z.object({ state: z.string(), count })),
  /** Public by themselves, and so never suppressed. */
  dossiers: z.array(z.object({ status: z.string(), count: z.number().int() })),
});

export const thoughtAppealRoutes = routes({
  appeals: {
    method: 'GET',
    path: '/thought/appeals',
    summary: 'Appeals of the public with their words and their clock, open ones first',
    access: { right: 'thought.appeals' },
    response: z.object({
      items: z.array(logged.extend({ id: z.uuid(), language: z.string(), words: z.string().nullable() })),
    }),
  },
  decideAppeal: {
    method: 'POST',
    path: '/thought/appeals/:id/decide',
    summary: 'Answer an appeal; nobody answers one against what they wrote, reviewed or signed',
    access: { right: 'thought.appeals' },
    params: z.object({ id: z.uuid() }),
    body: z.strictObject({ outcome: z.enum(appealOutcomes), answer: z.string().trim().min(20).max(5000) }),
    response: z.object({ id: z.uuid() }),
  },
  appealLog: {
    method: 'GET',
    path: '/thought/appeals/log',
    summary: 'The public log of appeals: what each was about, when it came, how it was answered; no word of who asked',
    access: 'public',
    response: z.object({ items: z.array(logged) }),
  },
  transparency: {
    method: 'GET',
    path: '/thought/transparency',
    summary: 'The transparency report up to now; whatever is counted fewer than 20 times is suppressed',
    access: 'public',
    response: reportShape,
  },
});

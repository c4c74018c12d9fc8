import { z } from 'zod';
import { claimClasses } from './claim-class.ts';
import { leads, rabatAnswers } from './rabat.ts';

const line = z.string().max(500);
/** Words by language; `''` where they are not written. */
export const saidShape = (longest: number) =>
  z.strictObject({
    ar: z.string().max(longest).default(''),
    en: z.string().max(longest).default(''),
    fr: z.string().max(longest).default(''),
  });

const answered = z.strictObject({ answer: z.enum(rabatAnswers).or(z.literal('')), reason: z.string().max(5000) });

/** Strict in every part: a field that is not here is refused, whatever it would say. */
export const claimShape = z.strictObject({
  harmClass: z.enum(claimClasses),
  statement: saidShape(2000),
  listing: z.strictObject({ list: line.min(1), reference: line.min(1), listedOn: z.iso.date() }).optional(),
  rabat: z.strictObject({
    context: answered,
    speaker: answered,
    intent: answered,
    contentForm: answered,
    extent: answered,
    likelihood: answered,
  }),
  leadsTo: z.array(z.enum(leads)).min(1).max(leads.length),
});

import { z } from 'zod';
import { axisNames } from './capability.ts';
import { milestones } from './commitment.ts';
import { day, institution, inventedInstitution, stateCode } from './pact-words.ts';
import { extensionDefinition, idOf, invented, inventedId, line, objectShape, text } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--90babd74-a619-4040-874e-e01279b63477',
  'undertaking',
  'A state’s own word on a commitment: whether it takes it on, who is charged with it, by when, and what help it needs.',
  'new-sdo',
);

export const undertakingAnswers = ['accepts', 'accepts-in-part', 'declines'] as const;

export const undertakingShape = objectShape('undertaking', extension.id, {
  commitment_ref: idOf('commitment'),
  /** Whose word it is; only that state can give it. */
  state: stateCode,
  answer: z.enum(undertakingAnswers),
  /** Needed where the answer is not a plain `accepts`, or the due date is the state's own. */
  reason: text.optional(),
  /** Charged with it. */
  owner: institution.optional(),
  supporting: z.array(institution).min(1).max(50).optional(),
  /** The state's own due date, in the place of the commitment's. */
  due: day.optional(),
  milestones: milestones.optional(),
  baseline: z.number().optional(),
  target: z.number().optional(),
  resources: z
    .looseObject({
      text,
      amount: z.number().nonnegative().optional(),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
    })
    .optional(),
  help_needed: z
    .array(
      z.looseObject({
        axis: z.enum(axisNames),
        what: line,
        quantity: z.number().positive().optional(),
        unit: line.optional(),
        /** The need as it stands among the capabilities, where offers are joined to it. */
        capability_ref: idOf('capability').optional(),
      }),
    )
    .min(1)
    .max(50)
    .optional(),
})
  .refine(({ answer, owner }) => answer === 'declines' || owner !== undefined, {
    path: ['owner'],
    message: 'whoever takes a commitment on names the institution charged with it',
  })
  .refine(({ answer, due, reason }) => (answer === 'accepts' && due === undefined) || reason !== undefined, {
    path: ['reason'],
    message: 'a refusal, a part or a date of one’s own needs its reason',
  });
export type Undertaking = z.infer<typeof undertakingShape>;

export const undertaking = {
  kind: 'undertaking',
  axis: 'pact',
  title: { ar: 'تعهّد دولة', en: 'Undertaking', fr: 'Prise en charge' },
  extension,
  shape: undertakingShape,
  example: {
    ...invented('undertaking', extension.id),
    commitment_ref: inventedId('commitment'),
    state: 'XA',
    answer: 'accepts-in-part',
    reason: 'Invented reason: the law is before parliament until autumn.',
    owner: inventedInstitution,
    due: '2027-03-31',
    help_needed: [{ axis: 'finance', what: 'Training of investigators', quantity: 20, unit: 'seats' }],
  },
} as const;

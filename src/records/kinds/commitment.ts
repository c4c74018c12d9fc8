import { z } from 'zod';
import { code, day, lines, pactAxes, stateCode, url } from './pact-words.ts';
import { extensionDefinition, idOf, invented, inventedId, line, objectShape } from './record-kind.ts';

// A new id: the first shape of a commitment carried its own status, which is now said by reports and found by reviews.
const extension = extensionDefinition(
  'extension-definition--ca92e663-00f5-417f-a071-4b12f4318b7e',
  'commitment',
  'What an outcome asks of whom: owners, due date, indicator and milestones. How far it is, progress reports say.',
  'new-sdo',
);

export const milestone = z.looseObject({ code, title: lines, due: day });
export const milestones = z
  .array(milestone)
  .min(1)
  .max(50)
  .refine((all) => new Set(all.map((one) => one.code)).size === all.length, 'a milestone code stands twice');

export const commitmentManners = ['each', 'joint'] as const;

export const commitmentShape = objectShape('commitment', extension.id, {
  outcome_ref: idOf('outcome'),
  /** `O8.1`: unique within the meeting. */
  code,
  title: lines,
  axis: z.enum(pactAxes),
  /** `each`: every owner owes the whole of it; `joint`: the owners owe it together, and `lead` reports. */
  manner: z.enum(commitmentManners),
  owners: z
    .array(stateCode)
    .min(1)
    .max(250)
    .refine((states) => new Set(states).size === states.length, 'a state is named twice'),
  lead: stateCode.optional(),
  due: day,
  indicator: z.looseObject({ name: lines, unit: lines, baseline: z.number().optional(), target: z.number() }),
  milestones: milestones.optional(),
  references: z
    .array(z.looseObject({ title: line, url: url.optional() }))
    .min(1)
    .max(50)
    .optional(),
}).refine(
  ({ manner, lead, owners }) => (manner === 'joint' ? lead !== undefined && owners.includes(lead) : lead === undefined),
  { path: ['lead'], message: 'a joint commitment is led by one of its owners; one of each state has no lead' },
);
export type Commitment = z.infer<typeof commitmentShape>;

export const commitment = {
  kind: 'commitment',
  axis: 'pact',
  title: { ar: 'التزام', en: 'Commitment', fr: 'Engagement' },
  extension,
  shape: commitmentShape,
  example: {
    ...invented('commitment', extension.id),
    outcome_ref: inventedId('outcome'),
    code: 'O1.1',
    title: {
      ara: 'تعيين نقطة اتصال دائمة',
      eng: 'Name a standing point of contact',
      fra: 'Désigner un point de contact permanent',
    },
    axis: 'integration',
    manner: 'each',
    owners: ['XA', 'XB'],
    due: '2026-12-31',
    indicator: {
      name: { ara: 'نقاط اتصال معيّنة', eng: 'Points of contact named', fra: 'Points de contact désignés' },
      unit: { ara: 'نقطة اتصال', eng: 'points of contact', fra: 'points de contact' },
      baseline: 0,
      target: 1,
    },
    milestones: [
      {
        code: 'M1',
        title: { ara: 'صدور قرار التعيين', eng: 'Decision issued', fra: 'Décision prise' },
        due: '2026-06-30',
      },
    ],
  },
} as const;

import { z } from 'zod';
import { incidentsReadShape, intervalShape, tieShape } from './shapes.ts';
import { eventMarks, ledgerStates } from './words.ts';

const value = z.number().nullable();
const missing = z.object({ missing: z.string() });
const financeMonth = z.object({
  month: z.string(),
  designated: z.number(),
  frozenAccounts: z.number(),
  frozenUsd: z.number(),
  newFrontNames: z.number(),
  source: z.string(),
});
const mediaMonth = z.object({
  month: z.string(),
  officialItems: z.number(),
  takedownHalfLifeHours: z.union([z.number(), z.literal('')]),
  source: z.string(),
});
const post = z.object({ post: z.string(), vacantOn: z.string(), filledOn: z.string(), source: z.string() });
const exit = z.object({
  month: z.string(),
  kind: z.enum(['surrender', 'conviction', 'agreement']),
  count: z.number(),
  source: z.string(),
});
const seriesShape = z.object({
  violence: z.enum(['all', 'state', 'groups', 'civilians']),
  counts: z.array(z.number()),
  phi: value,
  threshold: value,
  /** Rate a month, 90 %. */
  rate: z.array(intervalShape),
  changes: z.array(z.object({ at: z.number(), month: z.string(), probability: value, ratio: intervalShape })),
});

/** Indicators of one lineage in one theatre; arrays go by months from `from`, and yearly ones count back from `to`. */
export const assessmentShape = z.object({
  run: z.string(),
  head: z.string(),
  theatre: z.string(),
  name: z.string(),
  mark: z.enum(eventMarks),
  desk: z.string(),
  dataVersion: z.string(),
  methodVersion: z.string(),
  assessedAt: z.string(),
  /** What was read, in words. */
  eventsSource: z.string(),
  incidents: incidentsReadShape.optional(),
  groups: z.array(z.object({ id: z.string(), name: z.string() })),
  ties: z.array(tieShape),
  heirs: z.array(tieShape),
  from: z.string(),
  to: z.string(),
  events: z.number(),
  vague: z.number(),
  series: z.array(seriesShape),
  byName: z.array(z.number()),
  degradation: z.object({ drop: intervalShape, halved: z.array(value) }).optional(),
  harm: z.array(
    z.object({
      yearsBack: z.number(),
      oneSided: z.object({ low: z.number(), best: z.number(), high: z.number() }),
      inFighting: z.number(),
    }),
  ),
  reach: z.array(
    z
      .object({ events: z.number(), districts: z.number(), effective: intervalShape, distance: intervalShape })
      .nullable(),
  ),
  reachHistory: z.array(value),
  lethality: z.object({ low: value, best: intervalShape, high: value, tail: intervalShape.optional() }).optional(),
  /** Absent in what was assessed by an older method; so are `periods`, `posts` and `months` below. */
  deadlyYears: z.array(z.object({ yearsBack: z.number(), events: z.number(), best: intervalShape })).optional(),
  selfExcitation: z
    .object({
      events: z.number(),
      branching: value,
      range: z.array(value),
      background: value,
      halfLife: value,
      /** Days since 1970; `to` is no longer in it. */
      periods: z
        .array(
          z.object({ from: z.number(), to: z.number(), events: z.number(), branching: intervalShape, halfLife: value }),
        )
        .optional(),
    })
    .optional(),
  /** P(no event in the 12 months after each month) at its rate, 90 %. */
  quietHistory: z.array(intervalShape),
  quiet: z.object({ chance: value, monthsSince: z.number(), silenceByChance: value }),
  fragmentation: z.object({ nodes: z.number(), edges: z.number(), apart: value, distant: value }).optional(),
  brought: z.object({
    leadership: z.union([
      missing,
      z.object({
        vacancies: z.number(),
        replacementDays: z.array(z.number()),
        open: z.number(),
        posts: z.array(post).optional(),
      }),
    ]),
    finance: z.union([missing, z.object({ months: z.array(financeMonth) })]),
    media: z.union([missing, z.object({ months: z.array(mediaMonth) })]),
    exits: z.union([
      missing,
      z.object({
        surrenders: z.number(),
        convictions: z.number(),
        agreements: z.number(),
        months: z.array(exit).optional(),
      }),
    ]),
  }),
  /** What the rules propose over time, oldest first; `sentence` in the reader's language. */
  ledger: z.array(
    z.object({
      rule: z.string(),
      state: z.enum(ledgerStates),
      since: z.number(),
      month: z.string(),
      sentence: z.string(),
    }),
  ),
  power: z.object({ third: value, half: value }),
  association: z.string(),
  caveats: z.array(z.string()),
});
export type AssessmentView = z.output<typeof assessmentShape>;

export const eventShape = z.object({
  id: z.string(),
  type: z.number(),
  sideA: z.string(),
  sideB: z.string(),
  adm1: z.string(),
  adm2: z.string(),
  latitude: value,
  longitude: value,
  wherePrecision: z.number(),
  day: z.string(),
  datePrecision: z.number(),
  civilians: z.number(),
  low: z.number(),
  best: z.number(),
  high: z.number(),
  source: z.string().optional(),
});
export type EventView = z.output<typeof eventShape>;

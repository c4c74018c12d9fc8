import { z } from 'zod';
import { routes } from '#base/contract';
import { stages } from './stage.ts';

const stageShape = z.enum(stages);
const forceShape = z.enum(['binding', 'considered', 'own']);

/** How long a stage took, in milliseconds from the signature (from the arrival, where no signature is known). */
const figureShape = z.object({
  stage: stageShape,
  reached: z.number().int(),
  waiting: z.number().int(),
  /** Left out of the times: a stage lies before the signature, because two states' clocks disagree. */
  skewed: z.number().int(),
  median: z.number().int().optional(),
  p99: z.number().int().optional(),
  worst: z.number().int().optional(),
});

const time = z.iso.datetime().optional();
const timesShape = z.object({
  signed: time,
  visible: time,
  screened: time,
  decided: time,
  frozen: time,
  reported: time,
});

/** A state, called as the trust list calls it. */
const memberShape = z.object({ id: z.string(), name: z.string() });

/** Times and counts, and nothing by which a designation, its subjects or a person could be told. */
const hereRowShape = z.object({
  /** Counts this node's cases in the order they were opened. */
  n: z.number().int(),
  /** For whoever may read the case itself. */
  case: z.string().optional(),
  force: forceShape,
  ended: z.boolean(),
  times: timesShape,
  awaits: z.array(stageShape),
});
const abroadRowShape = z.object({
  /** Counts this state's own designations in the order they were signed. */
  n: z.number().int(),
  /** For whoever may read the dossier itself. */
  dossier: z.string().optional(),
  member: memberShape,
  ended: z.boolean(),
  times: timesShape,
  awaits: z.array(stageShape),
});

export const clockShape = z.object({
  at: z.iso.datetime(),
  days: z.number().int(),
  /** What came to this node, by how it binds. */
  here: z.object({
    groups: z.array(z.object({ force: forceShape, cases: z.number().int(), figures: z.array(figureShape) })),
    /** The newest first. */
    rows: z.array(hereRowShape),
    more: z.boolean(),
  }),
  /** What this state designated, at each member that has it. */
  abroad: z.object({
    groups: z.array(z.object({ member: memberShape, cases: z.number().int(), figures: z.array(figureShape) })),
    rows: z.array(abroadRowShape),
    more: z.boolean(),
  }),
});

const query = z.object({
  /** How far back: cases that were opened, designations that were signed since. */
  days: z.coerce.number().int().min(1).max(3650).default(90),
});
const access = { right: 'finance.clock' };

export const clockRoutes = routes({
  clock: {
    method: 'GET',
    path: '/finance/clock',
    summary: 'From signature to report: times and counts for each case and member, without names',
    access,
    query,
    response: clockShape,
  },
  clockExport: {
    method: 'GET',
    path: '/finance/clock.csv',
    summary: 'Every case of the clock as CSV: times alone',
    access,
    query,
    response: z.unknown(),
    download: { contentType: 'text/csv; charset=utf-8' },
  },
});

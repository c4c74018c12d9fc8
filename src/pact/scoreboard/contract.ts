import { z } from 'zod';
import { routes, textShape } from '#base/contract';
import type { PactAxis, PactStatus } from '#records';
import type { Verification } from '../rules/verification.ts';

export { type CellMark, decodeCell, type MatrixCell } from './cell-code.ts';

/** As `#records` has them, which the browser does not load. */
const axes = ['thought', 'media', 'finance', 'military', 'integration'] as const satisfies readonly PactAxis[];
const statuses = [
  'no-evidence',
  'not-started',
  'limited',
  'substantial',
  'complete',
] as const satisfies readonly PactStatus[];
const verifications = [
  'verified',
  'in-part',
  'contested',
  'not-verified',
  'unreviewed',
] as const satisfies readonly Verification[];

const count = z.number().int();
const indicatorShape = z.object({
  /** Of `averageDelay`: days. Of `change`: those of the share on time now. */
  numerator: count,
  denominator: count,
  /** A share of 1, a difference of shares, a count or days; absent where there is nothing to tell it by. */
  value: z.number().optional(),
  met: z.boolean().optional(),
  /** What this indicator is about and of which nothing is released to this reader. */
  withheld: count,
});
const indicatorNames = ['onTime', 'change', 'longOverdue', 'averageDelay', 'verified'] as const;
const tallyShape = z.object({
  /** `reported` and `withheld` make it up. */
  owed: count,
  reported: count,
  withheld: count,
  declined: count,
  /** Owed by another day than agreed, because the state named its own. */
  moved: count,
  overdue: count,
  atRisk: count,
  statuses: z.object(Object.fromEntries(statuses.map((status) => [status, count])) as Record<PactStatus, typeof count>),
  indicators: z.object(
    Object.fromEntries(indicatorNames.map((name) => [name, indicatorShape])) as Record<
      (typeof indicatorNames)[number],
      typeof indicatorShape
    >,
  ),
});

export const scoreboardShape = z.object({
  day: z.iso.date(),
  since: z.iso.date(),
  /** This node's own state. */
  own: z.string().optional(),
  targets: z.record(z.enum(indicatorNames), z.object({ side: z.enum(['least', 'most']), value: z.number() })),
  total: tallyShape,
  axes: z.array(z.object({ axis: z.enum(axes), tally: tallyShape })),
  /** What is owed together counts at the state that leads it. */
  states: z.array(z.object({ code: z.string(), name: textShape, tally: tallyShape })),
  /** Code and text are absent where the outcome itself is withheld. */
  outcomes: z.array(
    z.object({ id: z.string(), code: z.string().optional(), text: textShape.optional(), tally: tallyShape }),
  ),
});

const matrixQuery = z.object({
  /** As it stood at the end of this day; today when left out. */
  day: z.iso.date().optional(),
  axis: z.enum(axes).optional(),
  /** Id of a meeting's record. */
  meeting: z.string().max(120).optional(),
});
const scoreboardQuery = z.object({
  day: z.iso.date().optional(),
  /** The last look: what changed since. 182 days before `day` when left out. */
  since: z.iso.date().optional(),
});

export const matrixShape = z.object({
  day: z.iso.date(),
  own: z.string().optional(),
  /** The columns: every state that owes anything in these rows. */
  states: z.array(z.object({ code: z.string(), name: textShape })),
  /** All that this reader may read, whatever was asked for: to choose from. */
  meetings: z.array(z.object({ id: z.string(), name: textShape, heldOn: z.iso.date() })),
  outcomes: z.array(z.object({ id: z.string(), code: z.string(), text: textShape, meeting: z.string() })),
  rows: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      title: textShape,
      axis: z.enum(axes),
      outcome: z.string(),
      due: z.iso.date(),
      /** Owed together, and reported by this state. */
      lead: z.string().optional(),
      /**
       * In the order of `states`; empty where that state does not owe it. Standing (n no evidence, s not started, l limited,
       * u substantial, c complete, w withheld, d declined), verification where reported (v verified, p in part, x contested,
       * r not verified, - unreviewed), marks (t on time, o overdue, y long overdue, k at risk, i accepted in part), and after
       * a space the day it is due here where that is another than `due`.
       */
      cells: z.array(z.string()),
    }),
  ),
});

/** A cell in words, as it is exported. */
const cellShape = z.object({
  commitment: z.string(),
  code: z.string(),
  title: textShape,
  axis: z.enum(axes),
  outcome: z.string().optional(),
  state: z.string(),
  standing: z.enum([...statuses, 'withheld', 'declined']),
  verification: z.enum(verifications).optional(),
  agreed: z.iso.date(),
  due: z.iso.date(),
  completedOn: z.iso.date().optional(),
  onTime: z.boolean().optional(),
  overdue: z.boolean().optional(),
  longOverdue: z.boolean().optional(),
  /** Days. */
  delay: count.optional(),
  risks: z.array(z.enum(['due-soon', 'milestone-late', 'silent'])).optional(),
  answer: z.enum(['accepts', 'accepts-in-part', 'declines']).optional(),
  /** The state whose reports these are, where it is another: the lead of what is owed together. */
  lead: z.string().optional(),
});

const access = { right: 'pact.read' };
const csv = { contentType: 'text/csv; charset=utf-8' };

export const scoreboardRoutes = routes({
  scoreboard: {
    method: 'GET',
    path: '/pact/scoreboard',
    summary:
      'Five indicators with their targets, in all and by axis, state and outcome, from what this reader may read',
    access,
    query: scoreboardQuery,
    response: scoreboardShape,
  },
  scoreboardExport: {
    method: 'GET',
    path: '/pact/scoreboard.csv',
    summary: 'The scoreboard as CSV: one line for each group',
    access,
    query: scoreboardQuery,
    response: z.unknown(),
    download: csv,
  },
  matrix: {
    method: 'GET',
    path: '/pact/matrix',
    summary: 'Every commitment at every state that owes it, in few letters',
    access,
    query: matrixQuery,
    response: matrixShape,
  },
  matrixCells: {
    method: 'GET',
    path: '/pact/matrix/cells',
    summary: 'The cells of the matrix in words',
    access,
    query: matrixQuery,
    response: z.object({ day: z.iso.date(), cells: z.array(cellShape) }),
  },
  matrixExport: {
    method: 'GET',
    path: '/pact/matrix.csv',
    summary: 'The cells of the matrix as CSV',
    access,
    query: matrixQuery,
    response: z.unknown(),
    download: csv,
  },
});

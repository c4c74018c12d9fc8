import { z } from 'zod';
import { routes } from '#base/contract';
import { evidenceWords, findingWords, statusWords } from './contract.ts';

const words = z.object({ ara: z.string(), eng: z.string(), fra: z.string() });
const day = z.string();
const axis = z.enum(['thought', 'media', 'finance', 'military', 'integration']);
const status = z.enum(statusWords);
const verification = z.enum(['verified', 'in-part', 'contested', 'not-verified', 'unreviewed']);
const institution = z.object({ institution_id: z.string(), name: words });
const milestone = z.object({ code: z.string(), title: words, due: day });
/** Why somebody may not; absent where they may. */
const whyNot = z.object({ code: z.string(), message: z.string() }).optional();

/** A version of a record as the history shows it. */
const event = {
  id: z.string(),
  /** When its state said it, by its own word. */
  version: z.string(),
  /** When this node first held it. */
  heard: z.string(),
  /** Another state's, and heard more than a week after the day it bears. */
  heardLate: z.boolean(),
  /** Whose record it is, as the trust list calls the member. */
  by: z.string(),
  own: z.boolean(),
  revoked: z.boolean(),
  /** A later version of it is here. */
  replaced: z.boolean(),
  /** Made by the state it speaks for; what is not is shown and never counted. */
  counts: z.boolean(),
  state: z.string(),
};

export const evidenceEventShape = z.object({
  ...event,
  title: z.string(),
  kind: z.enum(evidenceWords),
  datedOn: day,
  dating: z.enum(['in-time', 'backdated', 'postdated']),
  url: z.string().optional(),
  sha256: z.string().optional(),
  publisher: z.string().optional(),
  institution,
});
const replyShape = z.object({ ...event, text: z.string(), asksCorrection: z.boolean() });
const reviewShape = z.object({
  ...event,
  /** Of which version of the report. */
  reportVersion: z.string(),
  finding: z.enum(findingWords),
  statusFound: status,
  text: z.string(),
  institution,
  peer: z.boolean(),
  /** By another person of another institution than who reported, of this very version. */
  verifies: z.boolean(),
  replies: z.array(replyShape),
  mayReply: z.boolean(),
});
const reportShape = z.object({
  ...event,
  status,
  asOf: day,
  actual: z.number().optional(),
  milestonesDone: z.array(z.string()),
  text: z.string(),
  institution,
  verification,
  evidence: z.array(evidenceEventShape),
  /** What was found of it, each with what the state answered. */
  reviews: z.array(reviewShape),
  mayReview: z.boolean(),
  whyNot,
});
const undertakingShape = z.object({
  ...event,
  answer: z.enum(['accepts', 'accepts-in-part', 'declines']),
  reason: z.string().optional(),
  due: day.optional(),
  owner: institution.optional(),
  resources: z.string().optional(),
});
const commitmentEventShape = z.object({ ...event, due: day, title: words });

export const historyEntryShape = z.discriminatedUnion('what', [
  z.object({ what: z.literal('commitment'), said: commitmentEventShape }),
  z.object({ what: z.literal('undertaking'), said: undertakingShape }),
  z.object({ what: z.literal('evidence'), said: evidenceEventShape }),
  z.object({ what: z.literal('report'), said: reportShape }),
]);

export const commitmentPageShape = z.object({
  id: z.string(),
  code: z.string(),
  title: words,
  axis,
  manner: z.enum(['each', 'joint']),
  revoked: z.boolean(),
  /** The sentence it comes from, as it was adopted; parts that the reader may not read are not there. */
  source: z.object({
    meeting: z.object({ id: z.string(), name: words, heldOn: day }).optional(),
    outcome: z.object({ id: z.string(), code: z.string(), text: words }).optional(),
    paragraphs: z.array(z.object({ number: z.number().int(), text: words })),
  }),
  owners: z.array(
    z.object({
      state: z.string(),
      name: z.string(),
      withheld: z.boolean(),
      status: status.optional(),
      verification: verification.optional(),
    }),
  ),
  lead: z.string().optional(),
  /** The state whose cell this is, and whose word counts for it. */
  state: z.string(),
  speaker: z.string(),
  due: day,
  /** The day the commitment itself names, where the state gave its own. */
  agreedDue: day,
  indicator: z.object({
    name: words,
    unit: words,
    baseline: z.number().optional(),
    target: z.number(),
    actual: z.number().optional(),
    actualOn: day.optional(),
  }),
  milestones: z.array(milestone.extend({ done: z.boolean() })),
  /** Absent where nothing of that state's word is released to this reader. */
  now: z
    .object({
      status,
      verification,
      onTime: z.boolean(),
      overdue: z.boolean(),
      longOverdue: z.boolean(),
      delay: z.number().int(),
      completedOn: day.optional(),
      risks: z.array(z.enum(['due-soon', 'milestone-late', 'silent'])),
    })
    .optional(),
  help: z.array(
    z.object({
      state: z.string(),
      axis: z.string(),
      what: z.string(),
      quantity: z.number().optional(),
      unit: z.string().optional(),
      direction: z.enum(['need', 'offer']),
    }),
  ),
  /** Every version of what was said, oldest first; reviews stand in their report and replies in their review. */
  history: z.array(historyEntryShape),
  /** What is being written of it here, or waits for a second person. */
  drafts: z.array(
    z.object({
      id: z.string(),
      what: z.enum(['undertaking', 'evidence', 'report', 'review', 'reply']),
      state: z.enum(['draft', 'proposed', 'refused']),
    }),
  ),
  /** This state reports on it, and this person may write that. */
  mayReport: z.boolean(),
});

export const waitingReviewShape = z.object({
  id: z.string(),
  version: z.string(),
  commitment: z.object({ id: z.string(), code: z.string(), title: words, axis }),
  state: z.string(),
  stateName: z.string(),
  own: z.boolean(),
  status,
  asOf: day,
  institution,
  evidence: z.number().int(),
  verification,
  mayReview: z.boolean(),
  whyNot,
});

export const progressPageRoutes = routes({
  commitmentPage: {
    method: 'GET',
    path: '/pact/commitments/:id',
    summary: 'A commitment at one of its owners: its source, what is owed, and its whole history with evidence',
    access: { right: 'pact.read' },
    params: z.object({ id: z.string().max(100) }),
    query: z.object({
      state: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
    }),
    response: commitmentPageShape,
  },
  waitingReviews: {
    method: 'GET',
    path: '/pact/reviews',
    summary: 'Reports that wait for a review, and why this person may not review some of them',
    access: { right: 'pact.read' },
    query: z.object({
      /** `waiting`: nobody of another institution looked at it yet. */
      whose: z.enum(['waiting', 'all']).default('waiting'),
    }),
    response: z.object({ items: z.array(waitingReviewShape), total: z.number().int() }),
  },
});

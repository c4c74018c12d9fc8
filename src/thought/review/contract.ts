import { z } from 'zod';
import { routes } from '#base/contract';

const languageShape = z.enum(['ar', 'en', 'fr']);
const roleShape = z.enum(['scholar-a', 'scholar-b', 'rights', 'language', 'editor']);
const decisionShape = z.enum(['agree', 'remark', 'return', 'veto', 'dissent']);
const read = { right: 'thought.read' };
const params = z.object({ id: z.uuid() });
const reason = z.string().trim().min(10).max(5000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const institutionName = z.object({ ara: z.string(), eng: z.string(), fra: z.string() });
const turn = z.object({ role: roleShape, language: languageShape.optional() });

const signature = z.object({
  role: roleShape.or(z.literal('dissent')),
  language: languageShape.optional(),
  decision: decisionShape,
  reasons: z.string(),
  groupReason: z.string().optional(),
  interest: z.string(),
  by: z.string(),
  institution: institutionName,
  at: z.string(),
  round: z.number().int(),
});

export const reviewViewShape = z.object({
  state: z.string(),
  round: z.number().int(),
  contentHash: z.string(),
  stages: z.array(
    turn.extend({
      /** `turn`: it is this stage that is waited for. */
      state: z.enum(['before', 'turn', 'agreed', 'returned', 'vetoed']),
      assigned: z.object({ name: z.string(), dueAt: z.string(), overdue: z.boolean(), mine: z.boolean() }).optional(),
    }),
  ),
  signatures: z.array(signature),
  sources: z
    .object({
      verified: z.boolean(),
      quotations: z.number().int(),
      checkedAt: z.string(),
      findings: z.array(
        z.object({
          where: z.string(),
          language: z.string(),
          quoted: z.string(),
          state: z.enum(['altered', 'unverified']),
          difference: z.string(),
        }),
      ),
    })
    .optional(),
  comments: z.array(
    z.object({
      id: z.uuid(),
      place: z.string(),
      language: languageShape,
      fromWord: z.number().int(),
      toWord: z.number().int(),
      words: z.string(),
      said: z.string(),
      /** Absent where this reader is not told, as of an author in blind mode. */
      by: z.string().optional(),
      at: z.string(),
      round: z.number().int(),
      resolved: z.boolean(),
      mayResolve: z.boolean(),
    }),
  ),
  /** Exactly what leaves, for the two who publish. */
  leaving: z
    .object({ seen: z.string(), sentences: z.array(z.string()), recipients: z.array(z.object({ name: z.string() })) })
    .optional(),
  publishedBy: z.object({ proposed: z.string(), second: z.string().optional() }).optional(),
  may: z.object({
    /** Roles in which this reader may sign now. */
    sign: z.array(turn),
    dissent: z.boolean(),
    comment: z.boolean(),
    assign: z.boolean(),
    delegate: z.array(turn),
    propose: z.boolean(),
    second: z.boolean(),
    /** Why this reader may not sign what waits, in a sentence; '' where they may or nothing waits for their role. */
    why: z.string(),
  }),
});

const answer = { access: read, params, response: reviewViewShape } as const;

export const thoughtReviewRoutes = routes({
  review: {
    method: 'GET',
    path: '/thought/dossiers/:id/review',
    summary: 'How the review of a dossier stands',
    ...answer,
  },
  waitingReviews: {
    method: 'GET',
    path: '/thought/reviews/waiting',
    summary: 'Reviews that wait for whoever asks',
    access: read,
    response: z.object({
      items: z.array(
        turn.extend({
          dossier: z.uuid(),
          title: z.object({ ar: z.string(), en: z.string(), fr: z.string() }),
          dueAt: z.string().optional(),
          overdue: z.boolean(),
        }),
      ),
    }),
  },
  submitDossier: {
    method: 'POST',
    path: '/thought/dossiers/:id/submit',
    summary: 'Send a draft to review, once every quotation is verified',
    ...answer,
    access: { right: 'thought.write' },
  },
  decideReview: {
    method: 'POST',
    path: '/thought/dossiers/:id/review',
    summary: 'Agree, agree with a remark, return, veto (rights) or dissent, to exactly what was seen',
    ...answer,
    body: z.strictObject({
      role: roleShape.or(z.literal('dissent')),
      language: languageShape.optional(),
      decision: decisionShape,
      reasons: z.string().max(20_000).default(''),
      groupReason: z.string().max(5000).optional(),
      interest: z.string().max(2000).default(''),
      seen: hash,
    }),
  },
  assignReview: {
    method: 'POST',
    path: '/thought/dossiers/:id/assignments',
    summary: 'Ask somebody to review until a day',
    ...answer,
    access: { right: 'thought.edit' },
    body: z.strictObject({
      role: roleShape,
      language: languageShape.optional(),
      account: z.uuid(),
      days: z.number().int().min(1).max(90).default(14),
    }),
  },
  delegateReview: {
    method: 'POST',
    path: '/thought/dossiers/:id/delegations',
    summary: 'Hand one’s own review to somebody else, with the reason',
    ...answer,
    body: z.strictObject({ role: roleShape, language: languageShape.optional(), account: z.uuid(), reason }),
  },
  commentDossier: {
    method: 'POST',
    path: '/thought/dossiers/:id/comments',
    summary: 'A word to a range of words',
    ...answer,
    body: z.strictObject({
      place: z.string().max(200),
      language: languageShape,
      fromWord: z.number().int().min(0),
      toWord: z.number().int().min(0),
      said: z.string().trim().min(1).max(5000),
    }),
  },
  resolveComment: {
    method: 'POST',
    path: '/thought/dossiers/:id/comments/:comment/resolve',
    summary: 'Say that a comment is dealt with',
    ...answer,
    params: params.extend({ comment: z.uuid() }),
  },
  proposePublication: {
    method: 'POST',
    path: '/thought/dossiers/:id/propose',
    summary: 'Stand behind what leaves, as it was seen; another person decides',
    ...answer,
    access: { right: 'thought.edit' },
    body: z.strictObject({ seen: z.string() }),
  },
  secondPublication: {
    method: 'POST',
    path: '/thought/dossiers/:id/second',
    summary: 'The second person: it leaves, or goes back to its authors',
    ...answer,
    access: { right: 'thought.publish.approve' },
    body: z.strictObject({ approve: z.boolean(), reason, seen: z.string() }),
  },
});

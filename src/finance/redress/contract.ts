import { z } from 'zod';
import { page, paging, routes } from '#base/contract';

export const fileKindShape = z.enum(['same-name', 'delisting', 'exemption', 'appeal', 'review']);
export const fileStateShape = z.enum(['received', 'in-hand', 'asked', 'proposed', 'answered', 'closed']);
export const outcomeShape = z.enum([
  'released',
  'granted',
  'forwarded',
  'nothing-held',
  'refused',
  'inadmissible',
  'upheld',
  'reversed',
]);
const toldShape = z.enum(['neutral', 'reasons']);
const languageShape = z.enum(['ar', 'en', 'fr']);
const person = z.object({ id: z.string(), name: z.string() });
export const exemptionKindShape = z.enum(['basic', 'extraordinary', 'humanitarian']);
export const perShape = z.enum(['once', 'week', 'month', 'quarter', 'year']);

const line = (longest: number) => z.string().trim().max(longest);
const reason = z.string().trim().min(10).max(5000);
const words = z.string().trim().min(10).max(6000);

export const petitionWords = {
  name: line(300).min(2),
  birth: line(60).optional(),
  nationality: line(120).optional(),
  document: line(300).optional(),
  institution: line(400).optional(),
  contact: line(300).optional(),
  capacity: z.enum(['self', 'family', 'lawyer']).default('self'),
  statement: words,
};

/** What an exemption lets out of a freeze. Amounts in the currency's major unit, at most two decimals. */
export const termsShape = z.object({
  kind: exemptionKindShape,
  purpose: words,
  legalBasis: line(500).min(3),
  amount: z
    .string()
    .regex(/^\d{1,15}(\.\d{1,2})?$/)
    .optional(),
  /** ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  per: perShape,
  startsAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** For a listing of the Security Council: what its committee was told, or approved (S/RES/1452 §1). */
  committee: z.object({ reference: line(200).min(3), on: z.iso.date() }).optional(),
});

export const evidenceShape = z.object({
  kind: z.enum(['document', 'biometric', 'authority', 'circumstance']),
  /** What was seen, by whom issued, and what it shows. */
  what: line(1000).min(5),
});

export const exemptionShape = termsShape.omit({ committee: true }).extend({
  id: z.string(),
  number: z.string(),
  state: z.enum(['standing', 'revoked', 'expired', 'lapsed']),
  /** Whether it lets anything out at this instant: what stands and has begun. */
  inForce: z.boolean(),
  order: z.string(),
  orderNumber: z.string().optional(),
  holder: z.string().optional(),
  file: z.string().optional(),
  by: person,
  second: person,
  endedAt: z.string().optional(),
});

export const proposalShape = z.object({
  id: z.string(),
  what: z.enum(['answer', 'release', 'exempt', 'revoke']),
  file: z.string().optional(),
  target: z.string(),
  outcome: outcomeShape.optional(),
  told: toldShape.optional(),
  text: z.string().optional(),
  evidence: z.array(evidenceShape).optional(),
  terms: termsShape.optional(),
  reason: z.string(),
  by: person,
  at: z.string(),
  state: z.enum(['waiting', 'standing', 'refused', 'withdrawn']),
  second: z.object({ approved: z.boolean(), reason: z.string(), by: person, at: z.string() }).optional(),
});

export const fileRowShape = z.object({
  id: z.string(),
  reference: z.string(),
  kind: fileKindShape,
  origin: z.enum(['public', 'office', 'node']),
  state: fileStateShape,
  name: z.string(),
  receivedAt: z.string(),
  dueAt: z.string(),
  overdue: z.boolean(),
  assignee: person.optional(),
});

const alertBrief = z.object({
  id: z.string(),
  state: z.enum(['open', 'proposed', 'decided', 'closed']),
  verdict: z.enum(['same', 'different', 'undetermined']).optional(),
  evidence: z.string(),
  rowName: z.string(),
  subjectName: z.string(),
  list: z.string(),
});

export const fileShape = fileRowShape.extend({
  language: languageShape,
  petition: z.object({ ...petitionWords, capacity: z.enum(['self', 'family', 'lawyer']) }),
  parent: z.string().optional(),
  related: z.array(z.object({ id: z.string(), reference: z.string(), kind: fileKindShape, state: fileStateShape })),
  alert: alertBrief.optional(),
  subject: z.object({ id: z.string(), name: z.string(), list: z.string() }).optional(),
  case: z.string().optional(),
  orders: z.array(z.object({ id: z.string(), number: z.string().optional(), state: z.string(), holder: z.string() })),
  exemptions: z.array(exemptionShape),
  history: z.array(
    z.object({
      at: z.string(),
      side: z.enum(['person', 'office', 'node']),
      by: z.string(),
      what: z.enum([
        'received',
        'opened',
        'taken',
        'laid-down',
        'linked',
        'note',
        'asked',
        'said',
        'proposed',
        'refused',
        'withdrawn',
        'answered',
        'closed',
        'appealed',
        'released',
        'exempted',
        'revoked',
        'expired',
      ]),
      text: z.string().optional(),
      outcome: outcomeShape.optional(),
      reference: z.string().optional(),
    }),
  ),
  proposals: z.array(proposalShape),
  answer: z.string().optional(),
  /** What a proposal must name: it changes with everything the answer rests on. */
  seen: z.string(),
  outcomes: z.array(outcomeShape),
  may: z.object({
    handle: z.boolean(),
    approve: z.boolean(),
    /** Whether words of one's own may be sent, or the common answer only. */
    reasons: z.boolean(),
    why: z.string().optional(),
  }),
});

/** Text to look for: without NUL, which no stored text holds and PostgreSQL refuses. */
const sought = z
  .string()
  .max(100)
  .regex(/^[^\0]*$/);

export const fileFilter = z.object({
  ...paging,
  kind: fileKindShape.optional(),
  state: fileStateShape.optional(),
  /** What still waits for an answer. */
  open: z.enum(['true']).optional(),
  overdue: z.enum(['true']).optional(),
  assignee: z.enum(['me', 'nobody']).optional(),
  /** The beginning of a reference. */
  q: sought.optional(),
  sort: z.enum(['due', '-due', 'received', '-received']).default('due'),
});

export const exemptionFilter = z.object({
  ...paging,
  state: z.enum(['standing', 'revoked', 'expired', 'lapsed']).optional(),
  kind: exemptionKindShape.optional(),
  /** A part of the number, or of the holder's name. */
  q: sought.optional(),
});

const read = { right: 'finance.redress.read' };
const handle = { right: 'finance.redress.handle' };
const id = z.object({ id: z.string() });

export const redressRoutes = routes({
  redressFiles: {
    method: 'GET',
    path: '/redress/files',
    summary: 'Files of the way back, the most pressing first',
    access: read,
    query: fileFilter,
    response: page(fileRowShape),
  },
  redressExport: {
    method: 'GET',
    path: '/redress/files.csv',
    summary: 'The board as CSV, safe to open in a spreadsheet; without what people wrote',
    access: read,
    query: fileFilter,
    response: z.unknown(),
    download: { contentType: 'text/csv; charset=utf-8' },
  },
  redressSummary: {
    method: 'GET',
    path: '/redress/summary',
    summary: 'What is open, due, late, and how soon people are answered',
    access: read,
    response: z.object({
      open: z.number().int(),
      mine: z.number().int(),
      unassigned: z.number().int(),
      overdue: z.number().int(),
      dueThisWeek: z.number().int(),
      waitingForMe: z.number().int(),
      /** Days from receipt to answer over the last 90 days. */
      medianDays: z.number().optional(),
      /** Share answered in time over the last 90 days, 0..1. */
      inTime: z.number().optional(),
    }),
  },
  redressFile: {
    method: 'GET',
    path: '/redress/files/:id',
    summary: 'One file, whole',
    access: read,
    params: id,
    response: fileShape,
  },
  openRedress: {
    method: 'POST',
    path: '/redress/files',
    summary: 'Open a file for what came by post or by hand, or a review',
    access: handle,
    body: z.object({
      kind: fileKindShape,
      language: languageShape,
      ...petitionWords,
      parent: z.string().optional(),
      alert: z.string().optional(),
      case: z.string().optional(),
    }),
    response: fileShape,
  },
  takeRedress: {
    method: 'POST',
    path: '/redress/files/:id/take',
    summary: 'Take a file, or lay it down',
    access: handle,
    params: id,
    body: z.object({ mine: z.boolean() }),
    response: fileShape,
  },
  linkRedress: {
    method: 'POST',
    path: '/redress/files/:id/link',
    summary: 'Say what a file is about: an alert, a listed subject or a national case',
    access: handle,
    params: id,
    body: z.object({ alert: z.string().optional(), subject: z.string().optional(), case: z.string().optional() }),
    response: fileShape,
  },
  noteRedress: {
    method: 'POST',
    path: '/redress/files/:id/notes',
    summary: 'A note among officers; the person never sees it',
    access: handle,
    params: id,
    body: z.object({ text: words }),
    response: fileShape,
  },
  askPerson: {
    method: 'POST',
    path: '/redress/files/:id/ask',
    summary: 'Ask the person for more; our clock stands still meanwhile',
    access: handle,
    params: id,
    body: z.object({ text: words }),
    response: fileShape,
  },
  proposeAnswer: {
    method: 'POST',
    path: '/redress/files/:id/answers',
    summary: 'Propose an answer; it waits for a second person',
    access: handle,
    params: id,
    body: z.object({ outcome: outcomeShape, told: toldShape, text: words.optional(), reason, seen: z.string() }),
    response: fileShape,
  },
  proposeRelease: {
    method: 'POST',
    path: '/redress/releases',
    summary: 'Propose a same-name release with evidence; it waits for a second person',
    access: handle,
    body: z.object({
      alert: z.string(),
      file: z.string().optional(),
      evidence: z.array(evidenceShape).min(1).max(20),
      reason,
      /** The alert's evidence as it was seen. */
      seen: z.string(),
    }),
    response: proposalShape,
  },
  proposeExemption: {
    method: 'POST',
    path: '/redress/exemptions',
    summary: 'Propose to let something out of a freeze; it waits for a second person',
    access: handle,
    body: z.object({ order: z.string(), file: z.string().optional(), terms: termsShape, reason }),
    response: proposalShape,
  },
  proposeRevocation: {
    method: 'POST',
    path: '/redress/exemptions/:id/revocations',
    summary: 'Propose to take an exemption back; it waits for a second person',
    access: handle,
    params: id,
    body: z.object({ reason }),
    response: proposalShape,
  },
  redressProposals: {
    method: 'GET',
    path: '/redress/proposals',
    summary: 'What waits for a second person, or what was proposed about one thing',
    access: read,
    query: z.object({ target: z.string().max(60).optional() }),
    response: z.object({ items: z.array(proposalShape) }),
  },
  secondRedress: {
    method: 'POST',
    path: '/redress/proposals/:id/second',
    summary: 'The second person approves or refuses',
    access: { right: 'finance.redress.approve' },
    params: id,
    body: z.object({ approve: z.boolean(), reason }),
    response: proposalShape,
  },
  withdrawRedress: {
    method: 'POST',
    path: '/redress/proposals/:id/withdraw',
    summary: 'Take one’s own proposal back',
    access: handle,
    params: id,
    body: z.object({ reason }),
    response: proposalShape,
  },
  exemptions: {
    method: 'GET',
    path: '/redress/exemptions',
    summary: 'Exemptions, those that end soonest first',
    access: read,
    query: exemptionFilter,
    response: page(exemptionShape),
  },
});

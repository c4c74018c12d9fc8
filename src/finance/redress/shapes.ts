import { z } from 'zod';

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
export const toldShape = z.enum(['neutral', 'reasons']);
export const languageShape = z.enum(['ar', 'en', 'fr']);
const person = z.object({ id: z.string(), name: z.string() });
export const exemptionKindShape = z.enum(['basic', 'extraordinary', 'humanitarian']);
const perShape = z.enum(['once', 'week', 'month', 'quarter', 'year']);

const line = (longest: number) => z.string().trim().max(longest);
export const reason = z.string().trim().min(10).max(5000);
export const words = z.string().trim().min(10).max(6000);

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

import { z } from 'zod';

// The browser reads this file: the records' code has no place in it.
export const textsShape = z.object({ ara: z.string(), eng: z.string(), fra: z.string() });
export const languageShape = z.enum(['ara', 'eng', 'fra']);
export const confirmShape = z.enum(['joined-unsourced', 'joined-by-press', 'joined-twice', 'standing']);
const precisionShape = z.enum(['day', 'month', 'year', 'by-month']);

const seatShape = z.object({
  id: z.string(),
  from: z.string(),
  until: z.string().optional(),
  language: languageShape,
  office: z.string(),
  name: z.string().optional(),
});

export const memberRowShape = z.object({
  state: z.string(),
  alpha3: z.string().optional(),
  name: textsShape,
  membership: z.object({
    /** `unlisted`: its node is in the trust list, and no membership is known. */
    standing: z.enum(['member', 'not-yet', 'left', 'unlisted']),
    /** `2015-12-15`, `2016-12`, `2016`: as far as it is known. */
    since: z.string().optional(),
    precision: precisionShape.optional(),
    /** The first day on which it was no member any more. */
    until: z.string().optional(),
    source: z.object({ title: z.string(), urls: z.array(z.string()) }).optional(),
    /** The day of joining was confirmed or corrected by the secretariat of this node. */
    saidHere: z.boolean(),
    /** What the secretariat is still to confirm. */
    confirm: z.array(confirmShape),
  }),
  delegate: z.object({
    /** Where no seat was ever recorded, nothing is known: not that nobody sits. */
    everRecorded: z.boolean(),
    seat: seatShape.optional(),
  }),
  /** As it stands now, whatever day was asked for. */
  node: z.object({
    standing: z.enum(['none', 'active', 'resting']),
    own: z.boolean(),
    online: z.boolean(),
    lastHeardAt: z.string().optional(),
  }),
  assessedBy: z.array(z.string()),
  confirmBody: z.boolean(),
  /** A proposal about it waits for a second person. */
  waits: z.boolean(),
});

const personShape = z.object({ id: z.string(), name: z.string() });
const what = <const K extends string>(kind: K) => ({
  what: z.literal(kind),
  id: z.string(),
  member: z.string(),
  /** The change it ends or takes back. */
  ofChange: z.string().optional(),
  reason: z.string(),
  by: personShape,
  at: z.string(),
  state: z.enum(['waiting', 'standing', 'refused', 'withdrawn']),
  /** It was taken back since, and counts no longer. */
  struck: z.boolean(),
  second: z.object({ by: personShape, at: z.string(), reason: z.string() }).optional(),
});
const namedSource = z.object({ title: z.string(), url: z.string().optional() });
const turn = z.object({ on: z.string(), legalBasis: z.string() });

/** What was said of a member, whole. */
export const changeShape = z.discriminatedUnion('what', [
  z.object({
    ...what('joined'),
    body: z.object({ joined: z.string(), source: namedSource, settles: z.array(confirmShape) }),
  }),
  z.object({ ...what('seated'), body: seatShape.omit({ id: true }) }),
  z.object({ ...what('unseated'), body: z.object({ until: z.string() }) }),
  z.object({ ...what('struck'), body: z.object({}) }),
  z.object({ ...what('leave'), body: turn }),
  z.object({ ...what('return'), body: turn }),
  z.object({
    ...what('admit'),
    body: z.object({ joined: z.string(), name: textsShape, source: namedSource, legalBasis: z.string() }),
  }),
]);

export const memberShape = memberRowShape.extend({
  /** Every time of membership, the first first. */
  periods: z.array(z.object({ from: z.string(), precision: precisionShape, until: z.string().optional() })),
  seats: z.array(seatShape),
  /** Everything that was said of it here, the newest first. */
  changes: z.array(changeShape),
  day: z.string(),
});

import { z } from 'zod';

/** A person of this house. */
export const personShape = z.object({ id: z.string(), name: z.string() });
/** A member state: its `identity--…` and what the reader calls it. */
export const memberShape = z.object({ id: z.string(), name: z.string() });

/**
 * Who may see it, in plain words. `public` is TLP:CLEAR; `members` TLP:GREEN, every active member; `named` TLP:AMBER, the
 * states named and those there who need it; `named-strict` TLP:AMBER+STRICT, their authority alone; `persons` TLP:RED,
 * the named readers there and nobody else.
 */
export const audienceShape = z.enum(['public', 'members', 'named', 'named-strict', 'persons']);
/** To whom recipients may pass it on, from the strictest: nobody, whom the originator consents to, their own state, members. */
export const onwardShape = z.enum(['none', 'with-consent', 'within-state', 'members']);
/** Whether it may be used before a court; `with-consent`: the originator is asked first. */
export const judicialShape = z.enum(['no', 'with-consent', 'yes']);

/** What a person picks when they write a record. */
export const markingShape = z.object({
  audience: audienceShape,
  /** Members named; empty for `public` and `members`. */
  members: z.array(z.string().max(80)).max(200).default([]),
  /** Keys of `composeChoices.purposes`; empty: every purpose there. */
  purposes: z.array(z.string().max(80)).max(20).default([]),
  /** The traffic light caps it: AMBER at their own state, AMBER+STRICT at consent, RED at nobody. */
  onward: onwardShape.default('with-consent'),
  judicial: judicialShape.default('with-consent'),
  /** RFC 3339: after it recipients delete their copy; absent: no limit. */
  retainUntil: z.iso.datetime().optional(),
});

/** A release explained: what the markings come to, as sentences in the reader's language too. */
export const releaseShape = z.object({
  audience: audienceShape,
  tlp: z.enum(['clear', 'green', 'amber', 'amber+strict', 'red']),
  members: z.array(memberShape),
  purposes: z.array(z.object({ key: z.string(), name: z.string() })),
  onward: onwardShape,
  judicial: judicialShape,
  retainUntil: z.string().optional(),
  sentences: z.array(z.string()),
});

/** What leaves the house by this draft: a new record, a new version, a revocation, a recall, a request, and so on. */
export const draftActShape = z.enum([
  'issue',
  'version',
  'revoke',
  'recall',
  'request',
  'clarify',
  'response',
  'consent-request',
  'consent',
]);
/**
 * draft → proposed → published; a second person refuses → refused → edited → draft; the proposer takes back → draft;
 * withdrawn from any state but published, for good.
 */
export const draftStateShape = z.enum(['draft', 'proposed', 'published', 'refused', 'withdrawn']);

export const draftRowShape = z.object({
  id: z.string(),
  act: draftActShape,
  state: draftStateShape,
  /** The STIX type of its main object. */
  type: z.string(),
  title: z.string(),
  audience: audienceShape,
  madeBy: personShape,
  madeAt: z.string(),
  changedAt: z.string(),
  proposedBy: personShape.optional(),
  proposedAt: z.string().optional(),
  /** The reader may be the second person. */
  waitsForMe: z.boolean(),
  /** The records published by it. */
  records: z.array(z.string()),
});

export const objectShape = z.record(z.string(), z.unknown());

/** Something wrong with the draft as it stands: it cannot be proposed before it is mended. */
const problem = z.object({ where: z.string(), code: z.string(), message: z.string() });

/** Exactly what leaves, to whom, under which conditions. */
export const previewShape = z.object({
  /** SHA-256 over everything below; proposing and approving name it, so that nobody signs what they did not see. */
  seen: z.string(),
  /** The bare objects, as they will be signed; only times, place in the log and signature are added by publishing. */
  objects: z.array(objectShape),
  release: releaseShape,
  /** Whom the node will send it to, today. */
  recipients: z.array(memberShape),
  /** Members that hold an earlier version and will not get this one: they keep what they have unless it is recalled. */
  losing: z.array(memberShape),
  /** Members that lose what is recalled. */
  recalledFrom: z.array(memberShape),
  /** What the release rests on when it is wider than that of a source: records of consent. */
  consents: z.array(z.string()),
  problems: z.array(problem),
});

export const draftShape = draftRowShape.extend({
  /** Number of the last change; a change names the one it saw. */
  revision: z.number().int(),
  /** What the person wrote: the properties of the main object. */
  properties: objectShape,
  marking: markingShape,
  /** Records that this one is derived from. */
  derivedFrom: z.array(z.object({ id: z.string(), title: z.string(), origin: memberShape })),
  /** Why: of a revocation, a recall, a request for consent. */
  reason: z.string().optional(),
  /** The record that a version, revocation, recall, response or consent is about. */
  about: z.string().optional(),
  preview: previewShape,
  /** Everybody who wrote in it or proposed it: none of them can be the second person. */
  authors: z.array(personShape),
  second: z.object({ approved: z.boolean(), by: personShape, at: z.string(), reason: z.string() }).optional(),
  history: z.array(
    z.object({
      at: z.string(),
      by: z.string(),
      what: z.enum(['made', 'changed', 'proposed', 'taken-back', 'approved', 'refused', 'withdrawn']),
      reason: z.string().optional(),
    }),
  ),
  may: z.object({
    change: z.boolean(),
    propose: z.boolean(),
    takeBack: z.boolean(),
    approve: z.boolean(),
    withdraw: z.boolean(),
    /** Why not, where something is closed to the reader; a sentence. */
    why: z.string(),
  }),
});

/** A field of a form of compose. Its `name` is the property of the object. */
export const formFieldShape = z.object({
  name: z.string(),
  title: z.string(),
  hint: z.string().optional(),
  input: z.enum(['line', 'text', 'lines', 'time', 'number', 'choice', 'choices', 'records']),
  required: z.boolean(),
  choices: z.array(z.object({ key: z.string(), name: z.string() })).optional(),
  /** For `records`: which types of record may be named; absent: any. */
  types: z.array(z.string()).optional(),
  /** The property stands in the extension that the kind names: `properties.extensions[<extension>][<name>]`. */
  inExtension: z.boolean(),
});

export const consentShape = z.object({
  /** The record that asks: `information-request--…` (purpose onward use). */
  id: z.string(),
  direction: z.enum(['in', 'out']),
  /** The other state: who asks us, or whom we ask. */
  member: memberShape,
  record: z.string(),
  recordTitle: z.string(),
  /** To whom the asker wants to pass it on. */
  to: z.array(memberShape),
  purposes: z.array(z.string()),
  reason: z.string(),
  state: z.enum(['open', 'granted', 'partly', 'refused', 'lapsed']),
  askedAt: z.string(),
  dueAt: z.string(),
  overdue: z.boolean(),
  answer: z
    .object({
      id: z.string(),
      at: z.string(),
      to: z.array(memberShape),
      until: z.string().optional(),
      text: z.string(),
    })
    .optional(),
});

export const recallShape = z.object({
  /** The notice: `recall-notice--…`. */
  id: z.string(),
  direction: z.enum(['in', 'out']),
  member: memberShape,
  record: z.string(),
  recordTitle: z.string(),
  versions: z.array(z.string()),
  at: z.string(),
  reason: z.string(),
  /** Who lost it; for `out`, with when each said that it hid it. */
  from: z.array(z.object({ member: memberShape, actedAt: z.string().optional() })),
  /** For `in`: whether we are among those who lose it. */
  concernsUs: z.boolean(),
  /** For `in`: own records that rest on it, for a person to look at. */
  derivatives: z.array(z.object({ id: z.string(), title: z.string() })),
});

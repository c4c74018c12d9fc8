import { z } from 'zod';

const line = z.string().max(500);
const text = z.string().max(50_000);
const country = z.string().regex(/^[A-Z]{2}$/);
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
/** RFC 3339, UTC; empty: not said yet. */
const time = z.iso.datetime().or(z.literal(''));

export const measureShape = z.enum(['asset-freeze', 'funds-prohibition', 'travel-ban', 'arms-embargo', 'other']);

const evidenceShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('file'),
    id: z.uuid(),
    title: line,
    told: z.literal(false).default(false),
    fileName: z.string().max(300),
    contentType: z.string().max(200),
    bytes: z.number().int(),
    sha256: z.string().max(64),
  }),
  z.object({
    kind: z.literal('record'),
    id: z.uuid(),
    title: line,
    /** Whether the designation names it. */
    told: z.boolean(),
    record: z.string().max(120),
  }),
]);

const dossierSubjectShape = z.object({
  id: z.uuid(),
  class: z.enum(['individual', 'organization', 'group']),
  names: z
    .array(
      z.object({
        text: z.string().min(1).max(500),
        kind: z.enum(['primary', 'alias', 'weak-alias', 'former', 'maiden', 'acronym']),
        /** ISO 15924. */
        script: z
          .string()
          .regex(/^[A-Z][a-z]{3}$/)
          .optional(),
      }),
    )
    .max(200),
  birthDates: z
    .array(z.object({ date: partialDate, until: partialDate.optional(), about: z.boolean().optional() }))
    .max(20),
  birthPlaces: z.array(line).max(20),
  sex: z.enum(['male', 'female']).optional(),
  /** ISO 3166-1 alpha-2. */
  nationalities: z.array(country).max(20),
  addresses: z.array(line).max(50),
  documents: z
    .array(
      z.object({
        kind: z.enum(['passport', 'national-id', 'residence', 'tax', 'registration', 'imo', 'other']),
        number: z.string().min(1).max(200),
        country: country.optional(),
      }),
    )
    .max(50),
  description: z.string().max(5000),
});

/** For whom it is; as the exchange's own marking. */
const dossierMarkingShape = z.object({
  audience: z.enum(['public', 'members', 'named', 'named-strict', 'persons']),
  members: z.array(z.string().max(80)).max(200),
  purposes: z.array(z.string().max(80)).max(20),
  onward: z.enum(['none', 'with-consent', 'within-state', 'members']),
  judicial: z.enum(['no', 'with-consent', 'yes']),
  retainUntil: z.iso.datetime().optional(),
});

/** All that is signed; a draft may still lack much of it. */
export const contentShape = z.object({
  title: line,
  subjects: z.array(dossierSubjectShape).max(100),
  legalBasis: line,
  instrument: z.object({
    /** `legal-instrument--…` of the archive; empty: the rest leaves with the designation. */
    record: z.string().regex(/^(legal-instrument--[0-9a-f-]{36})?$/),
    name: line,
    jurisdiction: z.string().max(10),
    citation: line,
    kind: z.enum(['law', 'regulation', 'resolution', 'convention', 'standard', 'court-decision']),
  }),
  criterion: text,
  reasons: text,
  /** Never leaves the house. */
  restricted: text,
  evidence: z.array(evidenceShape).max(200),
  measures: z.array(measureShape).max(5),
  effectiveFrom: time,
  reviewBy: time,
  appealContact: line,
  listEntry: line,
  marking: dossierMarkingShape,
});

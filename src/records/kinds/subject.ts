import { z } from 'zod';
import { extensionDefinition, inventedId, inventedState, line } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--bf238722-f28d-44b2-b314-674aa6bf75b1',
  'subject',
  'Particulars by which a person or organisation is told from others: names by script, dates, nationalities, documents.',
  'property-extension',
);

const country = z.string().regex(/^[A-Z]{2}$/);
/** A year, a month or a day (ISO 8601), as far as it is known; `about` says that it is not certain. */
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** What tells a person from another, and nothing about what the person believes: there is no field for that. */
export const subjectShape = z.looseObject({
  extension_type: z.literal('property-extension'),
  names: z
    .array(
      z.looseObject({
        text: line,
        /** BCP 47. */
        lang: z.string().max(35).optional(),
        /** ISO 15924: Arab, Latn, Cyrl … */
        script: z
          .string()
          .regex(/^[A-Z][a-z]{3}$/)
          .optional(),
        kind: z.enum(['primary', 'alias', 'weak-alias', 'former', 'maiden', 'acronym']),
      }),
    )
    .min(1)
    .max(500),
  birth_dates: z
    .array(z.looseObject({ date: partialDate, until: partialDate.optional(), about: z.boolean().optional() }))
    .min(1)
    .optional(),
  birth_places: z.array(line).min(1).optional(),
  death_date: partialDate.optional(),
  sex: z.enum(['male', 'female']).optional(),
  /** ISO 3166-1 alpha-2. */
  nationalities: z.array(country).min(1).optional(),
  countries: z.array(country).min(1).optional(),
  addresses: z.array(line).min(1).optional(),
  documents: z
    .array(
      z.looseObject({
        kind: z.enum(['passport', 'national-id', 'residence', 'tax', 'registration', 'imo', 'other']),
        number: line,
        country: country.optional(),
        issued: partialDate.optional(),
        expires: partialDate.optional(),
      }),
    )
    .min(1)
    .optional(),
});
export type Subject = z.infer<typeof subjectShape>;

export const subject = {
  kind: `identity+${extension.id}`,
  axis: 'finance',
  title: { ar: 'شخص أو كيان', en: 'Subject', fr: 'Personne ou entité' },
  extension,
  shape: subjectShape,
  example: {
    type: 'identity',
    spec_version: '2.1',
    id: inventedId('identity'),
    created_by_ref: inventedState,
    created: '2026-03-01T08:00:00.000Z',
    modified: '2026-03-01T08:00:00.000Z',
    name: 'شخص مختلق',
    identity_class: 'individual',
    extensions: {
      [extension.id]: {
        extension_type: 'property-extension',
        names: [
          { text: 'شخص مختلق', lang: 'ar', script: 'Arab', kind: 'primary' },
          { text: 'Shakhs Mukhtalaq', lang: 'en', script: 'Latn', kind: 'alias' },
        ],
        birth_dates: [{ date: '1971', about: true }],
        nationalities: ['XX'],
        documents: [{ kind: 'passport', number: 'X0000001', country: 'XX' }],
      },
    },
  },
} as const;

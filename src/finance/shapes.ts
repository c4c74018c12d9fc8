// Shapes that several rooms of finance share. Safe for the browser.
import { z } from 'zod';

export const schemaShape = z.enum([
  'Person',
  'Organization',
  'Company',
  'LegalEntity',
  'Vessel',
  'Airplane',
  'CryptoWallet',
  'Security',
  'Address',
]);
export const identifierTypeShape = z.enum([
  'passport',
  'national-id',
  'tax-id',
  'registration',
  'iban',
  'lei',
  'bic',
  'imo',
  'mmsi',
  'call-sign',
  'wallet',
  'email',
  'phone',
  'other',
]);
export const identifierShape = z.object({
  type: identifierTypeShape,
  value: z.string(),
  country: z.string().optional(),
  note: z.string().optional(),
});
export const partialDateShape = z.object({
  date: z.string(),
  until: z.string().optional(),
  approximate: z.literal(true).optional(),
});

export const subjectShape = z.object({
  ref: z.string(),
  refs: z.array(z.string()),
  schema: schemaShape,
  names: z.array(
    z.object({
      full: z.string(),
      kind: z.enum(['primary', 'alias', 'weak-alias', 'former', 'original-script']),
      raw: z.string().optional(),
      language: z.string().optional(),
    }),
  ),
  birthDates: z.array(partialDateShape),
  birthPlaces: z.array(z.string()),
  nationalities: z.array(z.string()),
  gender: z.enum(['male', 'female']).optional(),
  identifiers: z.array(identifierShape),
  addresses: z.array(z.object({ text: z.string(), country: z.string().optional() })),
  programs: z.array(z.string()),
  positions: z.array(z.string()),
  titles: z.array(z.string()).optional(),
  countries: z.array(z.string()).optional(),
  linkedTo: z.array(z.string()).optional(),
  listedOn: z.string().optional(),
  amendedOn: z.string().optional(),
  legalBasis: z.string().optional(),
  remarks: z.string().optional(),
});

/** One row of a book after its columns were mapped: what is screened. National data: never leaves the node. */
export const bookRowShape = z.object({
  key: z.string(),
  schema: z.enum(['Person', 'Organization', 'Vessel', 'Airplane', 'CryptoWallet']),
  /** The first is the primary name; the others are other scripts and former names. */
  names: z.array(z.string()).min(1),
  birthDate: partialDateShape.optional(),
  nationalities: z.array(z.string()),
  gender: z.enum(['male', 'female']).optional(),
  identifiers: z.array(identifierShape),
  /** Columns kept for the reader, not compared: account, branch, address. */
  notes: z.record(z.string(), z.string()),
});

/** One reason for or against: a rule, how far it moved the score, and what it says, in the reader's language. */
export const reasonShape = z.object({
  rule: z.string(),
  effect: z.number(),
  speaks: z.enum(['for', 'against', 'neither']),
  sentence: z.string(),
});

export const explanationShape = z.object({
  score: z.number(),
  /** The two spellings that met best. */
  query: z.string(),
  candidate: z.string(),
  pairs: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      rule: z.string(),
      weight: z.number(),
      similarity: z.number(),
      sentence: z.string(),
    }),
  ),
  reasons: z.array(reasonShape),
});

export const changeShape = z.object({ field: z.string(), before: z.string(), after: z.string() });

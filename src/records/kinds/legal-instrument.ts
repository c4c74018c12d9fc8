import { z } from 'zod';
import { extensionDefinition, invented, line, objectShape, text, timestamp } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--135caf44-c853-4538-8108-1014a555075a',
  'legal-instrument',
  'A law, regulation, resolution, convention or standard; the relationship `implements` joins one to another.',
  'new-sdo',
);

export const legalInstrumentShape = objectShape('legal-instrument', extension.id, {
  name: line,
  description: text.optional(),
  /** ISO 3166-1 alpha-2 of the state, or the body: UN, AU, LAS, OIC, FATF … */
  jurisdiction: z.string().regex(/^[A-Z]{2,10}$/),
  citation: line,
  instrument_kind: z.enum(['law', 'regulation', 'resolution', 'convention', 'standard', 'court-decision']),
  in_force_from: timestamp.optional(),
  in_force_until: timestamp.optional(),
  text_url: z.url().optional(),
});
export type LegalInstrument = z.infer<typeof legalInstrumentShape>;

export const legalInstrument = {
  kind: 'legal-instrument',
  axis: 'pact',
  title: { ar: 'صك قانوني', en: 'Legal instrument', fr: 'Instrument juridique' },
  extension,
  shape: legalInstrumentShape,
  example: {
    ...invented('legal-instrument', extension.id),
    name: 'Resolution 1373 (2001)',
    jurisdiction: 'UN',
    citation: 'S/RES/1373 (2001)',
    instrument_kind: 'resolution',
    in_force_from: '2001-09-28T00:00:00.000Z',
  },
} as const;

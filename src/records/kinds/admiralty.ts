import { ADMIRALTY_EXTENSION, admiraltyShape } from '../markings/admiralty.ts';
import { extensionDefinition, inventedState } from './record-kind.ts';

const extension = extensionDefinition(
  ADMIRALTY_EXTENSION,
  'admiralty',
  'The Admiralty grading on a marking-definition: reliability of the source A to F, credibility 1 to 6.',
  'property-extension',
);

export const admiralty = {
  kind: `marking-definition+${extension.id}`,
  axis: 'exchange',
  title: { ar: 'تقدير المصدر والمعلومة', en: 'Admiralty grading', fr: 'Cotation Amirauté' },
  extension,
  shape: admiraltyShape,
  example: {
    type: 'marking-definition',
    spec_version: '2.1',
    id: 'marking-definition--55555555-5555-4555-8555-555555555555',
    created_by_ref: inventedState,
    created: '2026-03-01T08:00:00.000Z',
    name: 'B2',
    extensions: {
      [extension.id]: { extension_type: 'property-extension', reliability: 'B', credibility: 2 },
    },
  },
} as const;

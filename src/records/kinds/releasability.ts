import { RELEASABILITY_EXTENSION, releasabilityShape } from '../markings/releasability.ts';
import { extensionDefinition, inventedId, inventedState, otherState } from './record-kind.ts';

const extension = extensionDefinition(
  RELEASABILITY_EXTENSION,
  'releasability',
  'Originator control on a marking-definition: to whom, for what, onward and judicial use, how long it is kept.',
  'property-extension',
);

export const releasability = {
  kind: `marking-definition+${extension.id}`,
  axis: 'exchange',
  title: { ar: 'شروط الإتاحة', en: 'Releasability', fr: 'Conditions de diffusion' },
  extension,
  shape: releasabilityShape,
  example: {
    type: 'marking-definition',
    spec_version: '2.1',
    id: inventedId('marking-definition'),
    created_by_ref: inventedState,
    created: '2026-03-01T08:00:00.000Z',
    name: 'RELEASABLE',
    extensions: {
      [extension.id]: {
        extension_type: 'property-extension',
        releasable_to: [otherState],
        all_members: false,
        purposes: ['screening', 'freezing'],
        onward: 'with-consent',
        judicial_use: 'no',
        retain_until: '2031-03-01T00:00:00.000Z',
        originator: inventedState,
      },
    },
  },
} as const;

import { z } from 'zod';
import { extensionDefinition, inventedId, inventedState, line } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--1f990eb2-af36-4b43-bb97-35add202cde2',
  'typology',
  'A typology of terrorist financing on an attack-pattern: its red flags and what helps against it.',
  'property-extension',
);

/** The phases of the kill chain `terrorist-financing`, which the attack-pattern itself carries. */
export const financingPhases = ['raise', 'store', 'move', 'use'] as const;

export const typologyShape = z.looseObject({
  extension_type: z.literal('property-extension'),
  red_flags: z.array(line).min(1).max(200),
  countermeasures: z.array(line).min(1).max(200).optional(),
  sectors: z.array(line).min(1).max(100).optional(),
});
export type Typology = z.infer<typeof typologyShape>;

export const typology = {
  kind: `attack-pattern+${extension.id}`,
  axis: 'finance',
  title: { ar: 'نمط تمويل', en: 'Financing typology', fr: 'Typologie de financement' },
  extension,
  shape: typologyShape,
  example: {
    type: 'attack-pattern',
    spec_version: '2.1',
    id: inventedId('attack-pattern'),
    created_by_ref: inventedState,
    created: '2026-03-01T08:00:00.000Z',
    modified: '2026-03-01T08:00:00.000Z',
    name: 'Small collections through mobile money',
    kill_chain_phases: [{ kill_chain_name: 'terrorist-financing', phase_name: 'raise' }],
    external_references: [{ source_name: 'Invented typologies', external_id: 'IT-2026-01' }],
    extensions: {
      [extension.id]: {
        extension_type: 'property-extension',
        red_flags: ['Many small credits from senders without a tie to the holder'],
        countermeasures: ['A rule on the speed of credits'],
      },
    },
  },
} as const;

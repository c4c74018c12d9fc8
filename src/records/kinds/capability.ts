import { z } from 'zod';
import { day, stateCode } from './pact-words.ts';
import { extensionDefinition, invented, line, objectShape, refs, text, timestamp } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--d232d7ac-1181-442d-bb81-3792158ea69c',
  'capability',
  'A capability a state offers or needs; the relationship `fulfils` joins an offer to a need.',
  'new-sdo',
);

/** The axes of the alliance. */
export const axisNames = ['thought', 'media', 'finance', 'military', 'pact'] as const;

/** What states give each other in the field of force generation and training. A closed list: no weapon is in it. */
export const capabilityTypes = [
  'training-team',
  'medical',
  'engineer',
  'explosive-ordnance-disposal',
  'airlift',
  'logistics',
  'border-security',
  'intelligence-training',
  'communications',
  'equipment',
  'scholarship',
  'funds',
] as const;

/** R1 pledged, R2 assessed, R3 aligned with a need, R4 rapid: leaves within 60 days of a request (after the UN's PCRS). */
export const readinessRungs = ['R1', 'R2', 'R3', 'R4'] as const;
export const costSharings = ['giver-bears', 'shared', 'receiver-bears'] as const;
const amount = z.number().min(0).max(1e12);

export const capabilityShape = objectShape('capability', extension.id, {
  name: line,
  description: text.optional(),
  direction: z.enum(['offer', 'need']),
  axis: z.enum(axisNames),
  quantity: z.number().positive().optional(),
  unit: line.optional(),
  valid_from: timestamp.optional(),
  valid_until: timestamp.optional(),
  /** The commitments of the pact that a need stands in the way of, or an offer helps with. */
  commitment_refs: refs('commitment').optional(),
  capability_type: z.enum(capabilityTypes).optional(),
  /** An offer is given in whole lots of so many units. */
  lot: z.number().positive().optional(),
  /** Where it is needed, or where it leaves from. */
  place: z.strictObject({ state: stateCode.optional(), name: line }).optional(),
  /** A name that needs and offers share, `sahel`. */
  theatre: line.optional(),
  ready_on: day.optional(),
  needed_by: day.optional(),
  /** Of a need: 1 to 5, 5 is the most urgent; and how many may serve it together. */
  priority: z.int().min(1).max(5).optional(),
  most_contributors: z.int().min(1).max(1000).optional(),
  /** Of an offer: how many needs it may be divided over; theatres it does not go to; what else its state reserves. */
  most_tasks: z.int().min(1).max(1000).optional(),
  theatres_excluded: z.array(line).min(1).max(200).optional(),
  national_caveats: text.optional(),
  /** A unit's share of what can be lifted where it leaves from, and what it costs, in one unit over all offers. */
  lift_per_unit: amount.optional(),
  cost_per_unit: amount.optional(),
  cost_sharing: z.enum(costSharings).optional(),
  /** As its own state says it; what another found stands in records of its own. */
  readiness: z.enum(readinessRungs).optional(),
  /** Participation is voluntary: what was offered can be withdrawn, and its history stays. */
  withdrawn: z.strictObject({ reason: text }).optional(),
  /** The message of EDXL-RM 1.0 it came by, as XML. */
  edxl_message: text.optional(),
});
export type Capability = z.infer<typeof capabilityShape>;

export const capability = {
  kind: 'capability',
  axis: 'military',
  title: { ar: 'قدرة', en: 'Capability', fr: 'Capacité' },
  extension,
  shape: capabilityShape,
  example: {
    ...invented('capability', extension.id),
    name: 'Training of financial investigators',
    direction: 'offer',
    axis: 'finance',
    quantity: 20,
    unit: 'seats',
    valid_until: '2026-12-31T00:00:00.000Z',
  },
} as const;

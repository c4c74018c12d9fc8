import { z } from 'zod';

/** Our marking of originator control: to whom, for what, and what needs consent. See kinds/releasability.ts. */
export const RELEASABILITY_EXTENSION = 'extension-definition--fc6f9c01-cf40-4b1c-9d4c-27f86a9110e8';

/** What a record may be used for. Closed: a purpose nobody here knows allows nothing. */
export const purposes = [
  'screening',
  'freezing',
  'investigation',
  'prosecution',
  'border-control',
  'military-planning',
  'public-information',
  'statistics',
] as const;
export type Purpose = (typeof purposes)[number];

/** To whom a recipient may pass it on, from the strictest to the widest. */
export const onwardUses = ['none', 'with-consent', 'within-state', 'members'] as const;
export type OnwardUse = (typeof onwardUses)[number];

/** Whether it may be used in court, from the strictest to the widest. */
export const judicialUses = ['no', 'with-consent', 'yes'] as const;
export type JudicialUse = (typeof judicialUses)[number];

const identityId = z.string().regex(/^identity--[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** The property-extension on a marking-definition. Strict: a member we do not know could be a condition we would miss. */
export const releasabilityShape = z.strictObject({
  extension_type: z.literal('property-extension'),
  /** Identity ids of members. May be empty, or left out, when `all_members` is true. */
  releasable_to: z.array(identityId).max(500).default([]),
  all_members: z.boolean(),
  purposes: z.array(z.enum(purposes)).min(1).max(purposes.length),
  onward: z.enum(onwardUses),
  judicial_use: z.enum(judicialUses),
  /** RFC 3339, UTC: after this instant a recipient deletes its copy. */
  retain_until: z.iso.datetime().optional(),
  /** Identity id of the member that decides about consent. */
  originator: identityId,
});
export type Releasability = z.infer<typeof releasabilityShape>;

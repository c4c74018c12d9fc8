import { z } from 'zod';

/** Our marking for the Admiralty grading of a source and its information (NATO AJP-2.1). */
export const ADMIRALTY_EXTENSION = 'extension-definition--ee147bdd-8e89-48d0-9fd4-723265e260a2';

/** Reliability of the source: A completely reliable … E unreliable, F cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof reliabilities)[number];

/** Credibility of the information: 1 confirmed by other sources … 5 improbable, 6 cannot be judged. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

/** The property-extension on a marking-definition. It grades, it does not restrict: it changes no release. */
export const admiraltyShape = z.strictObject({
  extension_type: z.literal('property-extension'),
  reliability: z.enum(reliabilities),
  credibility: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
});
export type Admiralty = z.infer<typeof admiraltyShape>;

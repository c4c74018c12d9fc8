/** A freeze waits for its second person, is served, and ends by a release; a notice (release, licence) is served at once. */
export type OrderState = 'proposed' | 'refused' | 'withdrawn' | 'lapsed' | 'served' | 'released';
export type OrderKind = 'freeze' | 'release' | 'licence' | 'licence-end';

/** Why an entity is told to let go: what ended the effect, or what two people found about the holder. */
export const releaseGrounds = [
  'delisted',
  'recalled',
  'suspended',
  'reversed',
  'same-name',
  'appeal',
  'review',
  'match-withdrawn',
  'released-before',
] as const;
export type ReleaseGround = (typeof releaseGrounds)[number];

/** Why a licence lets something out of a freeze (UNSCR 1452 (2002) §1; UNSCR 2664 (2022) §1). */
export const licenceGrounds = ['basic-expenses', 'extraordinary-expenses', 'humanitarian'] as const;
export type LicenceGround = (typeof licenceGrounds)[number];

/** What an entity may take out of a freeze, and until when. Amounts are decimals as text, currencies ISO 4217. */
export interface Licence {
  /** The number under which the licence stands in its file. */
  number: string;
  ground: LicenceGround;
  /** What for, in the words of the decision. */
  purpose: string;
  amount?: string | undefined;
  currency?: string | undefined;
  /** How often the amount may be taken; `once` unless it comes again. */
  period: 'once' | 'week' | 'month' | 'quarter' | 'year';
  from: string;
  until: string;
}

const HOUR = 3_600_000;
/** How long an entity has to answer a freeze, in hours: "without delay" means hours (FATF Recommendation 6). */
const ANSWER_HOURS = 24;

/** By when an entity must have answered what is served on it now. */
export const answerBy = (servedAt: Date): Date => new Date(servedAt.getTime() + ANSWER_HOURS * HOUR);

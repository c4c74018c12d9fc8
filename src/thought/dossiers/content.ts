import type { Text } from '#base';
import type { Claim } from '../claims/claim.ts';
import type { Fallacy } from './fallacy.ts';

export const depths = ['sentence', 'page', 'treatise'] as const;
export type Depth = (typeof depths)[number];
export const audiences = ['general', 'youth', 'teacher', 'imam', 'moderator'] as const;
export type Audience = (typeof audiences)[number];
export const workKinds = ['quran', 'hadith', 'work'] as const;

/**
 * Where something is said. Of the Quran a locator alone (`2:255`): its words come from the corpus of whoever reads. Of a
 * hadith or another work a short quotation may stand, to be checked against whatever corpus the node has.
 */
export interface Citation {
  id: string;
  kind: (typeof workKinds)[number];
  work: string;
  edition: string;
  locator: string;
  /** At most 300 characters; always empty for the Quran. */
  quotation: string;
  grade: string;
  grader: string;
}

/** A step of the claim's argument, what is wrong with it, and the answer. */
export interface Step {
  id: string;
  premise: Text;
  warrant: Text;
  conclusion: Text;
  fallacy: Fallacy;
  answer: Text;
  /** Ids of citations of this dossier. */
  citations: readonly string[];
}

/** The correct concept, at one depth for one audience. */
export interface Concept {
  audience: Audience;
  depth: Depth;
  said: Text;
  citations: readonly string[];
}

/** All of a dossier that people review. `''`: not written in that language. */
export interface DossierContent {
  title: Text;
  claim: Claim;
  steps: readonly Step[];
  concepts: readonly Concept[];
  citations: readonly Citation[];
}

/** The longest text of a depth, in characters. */
export const longestOf: Readonly<Record<Depth, number>> = { sentence: 400, page: 6000, treatise: 100_000 };

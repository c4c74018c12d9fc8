import type { Language, Text } from '#base';
import type { ClaimClass } from '../claims/claim-class.ts';
import type { Tier } from '../claims/rabat.ts';
import type { audiences, depths, workKinds } from '../dossiers/content.ts';
import type { fallacies } from '../dossiers/fallacy.ts';

/** Words in the languages in which they were reviewed; a language that is missing was not. */
export type Said = Readonly<Partial<Record<Language, string>>>;

/** Where something is said. Of the Quran with the verse and its neighbours, word for word as the installed corpus has them. */
export interface PublicCitation {
  readonly workKind: (typeof workKinds)[number];
  readonly work: string;
  readonly edition?: string;
  /** `2:255` or `2:255-257` of the Quran. */
  readonly locator: string;
  readonly grade?: string;
  readonly grader?: string;
  /** Of the Quran alone: the cited verses and those around them, in order. */
  readonly verses?: readonly { readonly locator: string; readonly text: string; readonly cited: boolean }[];
}

export interface PublicStep {
  readonly premise: Said;
  readonly warrant: Said;
  readonly conclusion: Said;
  readonly fallacy: (typeof fallacies)[number];
  readonly answer: Said;
  readonly citations: readonly PublicCitation[];
}

export interface PublicConcept {
  readonly audience: (typeof audiences)[number];
  readonly depth: (typeof depths)[number];
  readonly said: Said;
  readonly citations: readonly PublicCitation[];
}

/** What was wrong in a version, and what stands now. */
export interface PublicCorrection {
  /** `correction--…`. */
  readonly id: string;
  readonly dossier: string;
  /** RFC 3339. */
  readonly at: string;
  readonly wrong: Said;
  readonly stands: Said;
  readonly withdrawn: boolean;
}

/** What another state says of one version of a dossier. */
export interface PublicOpinion {
  /** ISO 3166-1 alpha-2. */
  readonly state: string;
  /** The authority that speaks for the state, as the trust list has it. */
  readonly authority: Text;
  /** The institution that judged. */
  readonly institution: Said;
  readonly finding: 'adopts' | 'adapts' | 'disputes';
  readonly reasons: Said;
  /** `modified` of the version it judged, RFC 3339. */
  readonly judged: string;
  /** Number of that version; missing where the version is not public. */
  readonly editionNumber?: number;
  /** It judged the version that stands. */
  readonly ofStanding: boolean;
}

/** A dossier as everybody may read it: the version that stands, of the state that published it. */
export interface PublicDossier {
  /** `dossier--…`; its UUID names its pages. */
  readonly id: string;
  readonly withdrawn: false;
  /** `modified` of the version that stands, RFC 3339. */
  readonly version: string;
  readonly editionNumber: number;
  /** RFC 3339; of the first version. */
  readonly firstPublished: string;
  readonly reviewDue: string;
  /** ISO 3166-1 alpha-2. */
  readonly state: string;
  /** The authority that stands behind it, as the trust list has it. */
  readonly publisher: Text;
  /** Written to practise with; no scholar has reviewed it. Every page, card and feed says so. */
  readonly exercise: boolean;
  readonly title: Said;
  /** Those in which it was reviewed, in the order of the house. */
  readonly languages: readonly Language[];
  readonly claim: { readonly harmClass: ClaimClass; readonly statement: Said; readonly tier: Tier };
  readonly steps: readonly PublicStep[];
  readonly concepts: readonly PublicConcept[];
  /** Roles and institutions of those who reviewed; persons are not named. */
  readonly reviews: readonly { readonly role: string; readonly institution: Said; readonly remark?: string }[];
  readonly opinions: readonly PublicOpinion[];
  readonly corrections: readonly PublicCorrection[];
}

/** What stays of a dossier that was withdrawn: that it was, since when it is no more, and why. None of its texts. */
export interface PublicStone
  extends Pick<PublicDossier, 'id' | 'firstPublished' | 'state' | 'publisher' | 'exercise' | 'languages'> {
  readonly withdrawn: true;
  /** RFC 3339. */
  readonly withdrawnAt: string;
  /** Missing where its record was revoked without a word. */
  readonly reason?: PublicCorrection;
}

/** Everything the public library is made of. A function of public records and of the installed corpus, nothing else. */
export interface PublicLibrary {
  /** Whose library it is. */
  readonly title: Text;
  /** Where its pages stand, with a slash at the end: `https://node.example/library/`. */
  readonly address: string;
  /** The last day that counts, `2026-11-26` (UTC). */
  readonly day: string;
  readonly dossiers: readonly PublicDossier[];
  /** The newest first. */
  readonly stones: readonly PublicStone[];
  /** Newest first, of every dossier. */
  readonly corrections: readonly PublicCorrection[];
}

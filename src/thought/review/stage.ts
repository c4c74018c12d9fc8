import { type Actor, type Language, languages } from '#base';

/** Who reviews, in the order in which they do. */
export const roles = ['scholar-a', 'scholar-b', 'rights', 'language', 'editor'] as const;
export type Role = (typeof roles)[number];
export const decisions = ['agree', 'remark', 'return', 'veto', 'dissent'] as const;
export type Decision = (typeof decisions)[number];

export const rightOf: Readonly<Record<Role | 'dissent', string>> = {
  'scholar-a': 'thought.review.scholar',
  'scholar-b': 'thought.review.scholar',
  rights: 'thought.review.rights',
  language: 'thought.review.language',
  editor: 'thought.edit',
  dissent: 'thought.review.scholar',
};

/** A signature under what is reviewed now. */
export interface Signature {
  role: Role | 'dissent';
  language: Language | null;
  decision: Decision;
  account: string;
  person: string;
  institution: string;
}

/** All that decides whose turn it is. */
export interface Standing {
  state: string;
  authors: readonly string[];
  authorPersons: readonly string[];
  /** The newest check of the sources found nothing. */
  sourcesVerified: boolean;
  languages: readonly { language: Language; state: string }[];
  /** Of this round, under this content. */
  signatures: readonly Signature[];
  /** Open ones. */
  assignments: readonly { role: Role; language: Language | null; account: string }[];
}

/** A role, with the language of a language reviewer. */
export interface Turn {
  role: Role;
  language: Language | null;
}

export type ReviewRefusal =
  | 'review-own'
  | 'review-unverified'
  | 'review-twice'
  | 'review-same-institution'
  | 'review-not-yet'
  | 'review-assigned';

const agreed = ({ signatures }: Standing, role: Role): boolean =>
  signatures.some((one) => one.role === role && (one.decision === 'agree' || one.decision === 'remark'));

/** Whether it is the turn of a role: what comes before it is done, and itself is not. Pure. */
export function isTurn(standing: Standing, role: Role | 'dissent', language: Language | null): boolean {
  if (standing.state !== 'review') return false;
  if (role === 'dissent') return true;
  if (standing.signatures.some((one) => one.role === role && one.language === language)) return false;
  const { languages: written } = standing;
  switch (role) {
    case 'scholar-a':
      return true;
    case 'scholar-b':
      return agreed(standing, 'scholar-a');
    case 'rights':
      return agreed(standing, 'scholar-a') && agreed(standing, 'scholar-b');
    case 'language':
      return agreed(standing, 'rights') && written.some((one) => one.language === language && one.state === 'offered');
    case 'editor':
      return (
        agreed(standing, 'rights') &&
        written.some(({ state }) => state === 'accepted') &&
        !written.some(({ state }) => state === 'offered')
      );
  }
}

/**
 * Why this person may not sign in a role; undefined when they may. The trigger `thought_review_lawful` refuses the same,
 * whoever writes. Pure.
 */
export function whyNotSign(
  standing: Standing,
  who: { account: string; person: string; institution: string },
  { role, language }: { role: Role | 'dissent'; language: Language | null },
): ReviewRefusal | undefined {
  const { authors, authorPersons, signatures, assignments } = standing;
  if (authors.includes(who.account) || authorPersons.includes(who.person)) return 'review-own';
  if (!standing.sourcesVerified) return 'review-unverified';
  if (!isTurn(standing, role, language)) return 'review-not-yet';
  if (role === 'dissent') return undefined;
  const others = signatures.filter(
    (one) => one.role !== 'dissent' && !(one.role === 'language' && role === 'language'),
  );
  if (others.some((one) => one.account === who.account || one.person === who.person)) return 'review-twice';
  const scholars = signatures.filter((one) => one.role === 'scholar-a' || one.role === 'scholar-b');
  if ((role === 'scholar-a' || role === 'scholar-b') && scholars.some((one) => one.institution === who.institution))
    return 'review-same-institution';
  const given = assignments.find((one) => one.role === role && one.language === language);
  return given !== undefined && given.account !== who.account ? 'review-assigned' : undefined;
}

/** Arabic first. Pure. */
export const byLanguage = (a: { language: Language | null }, b: { language: Language | null }): number =>
  languages.indexOf(a.language ?? 'ar') - languages.indexOf(b.language ?? 'ar');

/** Roles in which it is somebody's turn now, each with its language. Pure. */
export function turnsOf(standing: Standing): readonly Turn[] {
  return roles.flatMap((role): Turn[] =>
    role === 'language'
      ? standing.languages
          .filter(({ language }) => isTurn(standing, role, language))
          .map(({ language }) => ({ role, language }))
          .sort(byLanguage)
      : isTurn(standing, role, null)
        ? [{ role, language: null }]
        : [],
  );
}

/** Roles whose turn it is in which this actor may sign. Pure. */
export const ownTurns = (
  standing: Standing,
  actor: Pick<Actor, 'rights'>,
  who: { account: string; person: string; institution: string },
) =>
  turnsOf(standing).filter(
    (turn) => actor.rights.has(rightOf[turn.role]) && whyNotSign(standing, who, turn) === undefined,
  );

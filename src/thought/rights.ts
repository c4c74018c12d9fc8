import type { Text } from '#base';

const reviewers = ['scholar', 'rights-reviewer', 'language-reviewer'] as const;
const desks = ['author', ...reviewers, 'editor'] as const;

/** Which role holds which right of the thought axis. */
export const thoughtRights = {
  'thought.read': ['analyst', 'approver', 'liaison', 'auditor', ...desks],
  'thought.write': ['author'],
  'thought.review.scholar': ['scholar'],
  // Whoever holds this may stop a dossier for good.
  'thought.review.rights': ['rights-reviewer'],
  'thought.review.hash': ['scholar', 'rights-reviewer'],
  // Whoever reads may object to a hash; an auditor reads everything and writes nothing.
  'thought.object': ['analyst', 'approver', 'liaison', ...desks],
  // Answers what the public asks to be looked at again.
  'thought.appeals': ['rights-reviewer', 'approver'],
  'thought.review.language': ['language-reviewer'],
  'thought.edit': ['editor'],
  'thought.publish.approve': ['approver'],
  // Files that are loaded from outside: texts that quotations are checked against, and DISARM.
  'thought.corpus': ['editor', 'admin', 'operator'],
  // What is published leaves by a draft of the exchange.
  'exchange.read': ['author', 'editor'],
  'exchange.compose': ['editor'],
} as const satisfies Record<string, readonly string[]>;

/** The roles that thought brings. */
export const thoughtRoles = {
  author: { ar: 'كاتب', en: 'Author', fr: 'Auteur' },
  scholar: { ar: 'عالِم', en: 'Scholar', fr: 'Savant' },
  'rights-reviewer': { ar: 'مراجع الحقوق', en: 'Rights reviewer', fr: 'Examinateur des droits' },
  'language-reviewer': { ar: 'مراجع لغوي', en: 'Language reviewer', fr: 'Réviseur linguistique' },
  editor: { ar: 'محرِّر', en: 'Editor', fr: 'Rédacteur en chef' },
} as const satisfies Record<string, Text>;

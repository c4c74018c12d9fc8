/** Every rule a pair of words can be given by; the order is the number it is kept under. */
export const RULES = [
  'equal',
  'transliteration',
  'known-variant',
  'spelling',
  'joined',
  'initial',
  'generic-word',
  'legal-form',
  'number',
  'extra-name',
  'unmatched',
  'different-given',
  'different-father',
  'different-family',
  'different-nisba',
  'different-kunya',
  'different-name',
  'different-word',
  'different-number',
  'swapped-order',
  'other-order',
] as const;

export type Rule = (typeof RULES)[number];

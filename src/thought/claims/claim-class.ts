import type { Text } from '#base';

/**
 * What a proposition must do to be stored as a claim. A closed list: nothing else can be stored as one, and no class is
 * written freely. Source: Rabat Plan of Action; A/HRC/43/46 (why a wider word would be abused).
 */
export const claimClasses = [
  'violence-justified',
  'violence-commanded',
  'violence-glorified',
  'takfir-licensing-harm',
  'listed-group-ordered',
  'enslavement-ordered',
  'worship-place-destruction',
] as const;
export type ClaimClass = (typeof claimClasses)[number];

/** What the rule of the house says of each class. */
export const classWords: Readonly<Record<ClaimClass, Text>> = {
  'violence-justified': {
    ar: 'يسوّغ القتل أو العنف ضد المدنيين أو من لهم حماية',
    en: 'justifies killing or violence against civilians or protected persons',
    fr: 'justifie le meurtre ou la violence contre des civils ou des personnes protégées',
  },
  'violence-commanded': {
    ar: 'يأمر بالقتل أو العنف ضد المدنيين أو من لهم حماية',
    en: 'commands killing or violence against civilians or protected persons',
    fr: 'ordonne le meurtre ou la violence contre des civils ou des personnes protégées',
  },
  'violence-glorified': {
    ar: 'يمجّد القتل أو العنف ضد المدنيين أو من لهم حماية',
    en: 'glorifies killing or violence against civilians or protected persons',
    fr: 'glorifie le meurtre ou la violence contre des civils ou des personnes protégées',
  },
  'takfir-licensing-harm': {
    ar: 'يُخرج غيره من الدين ليستحلّ إيذاءه',
    en: 'declares others outside the faith so that harming them becomes permitted',
    fr: 'exclut autrui de la foi pour rendre licite de lui nuire',
  },
  'listed-group-ordered': {
    ar: 'يأمر بالانضمام إلى جماعة مدرجة أو تمويلها أو طاعتها',
    en: 'orders joining, funding or obeying a listed group',
    fr: 'ordonne de rejoindre, de financer ou de suivre un groupe inscrit sur une liste',
  },
  'enslavement-ordered': {
    ar: 'يأمر باسترقاق الناس',
    en: 'orders the enslavement of people',
    fr: 'ordonne de réduire des personnes en esclavage',
  },
  'worship-place-destruction': {
    ar: 'يأمر بهدم دور العبادة',
    en: 'orders the destruction of places of worship',
    fr: 'ordonne de détruire des lieux de culte',
  },
};

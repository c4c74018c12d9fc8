import type { Text } from '#base';

/** The six factors of the threshold test of the Rabat Plan of Action (A/HRC/22/17/Add.4, §29). */
export const rabatFactors = ['context', 'speaker', 'intent', 'contentForm', 'extent', 'likelihood'] as const;
export type RabatFactor = (typeof rabatFactors)[number];
export const rabatAnswers = ['met', 'in-part', 'not-met'] as const;
export type RabatAnswer = (typeof rabatAnswers)[number];

/** `''`: not answered yet. A reason has twenty characters or more once there is an answer. */
export interface Answered {
  answer: RabatAnswer | '';
  reason: string;
}
export type Rabat = Readonly<Record<RabatFactor, Answered>>;

/** 1: criminal; 2: civil or administrative; 3: lawful, of concern (A/HRC/55/47, §21). */
export type Tier = 1 | 2 | 3;

/** The rule by which the tier is computed, as it is printed beside it; the column `thought_claim.tier` says the same. */
export const tierRule: Text = {
  ar: 'المستوى ١: تحققت العوامل الستة كلها. المستوى ٢: تحققت ثلاثة على الأقل، ولم ينتف القصد ولا المضمون والشكل ولا احتمال الضرر. المستوى ٣: ما عدا ذلك. المستوى ١ وحده قد يفضي إلى بصمة أو إحالة؛ وما سواه يُردّ عليه بالقول.',
  en: 'Tier 1: all six factors are met. Tier 2: at least three are met, and neither intent, nor content and form, nor likelihood is “not met”. Tier 3: everything else. Tier 1 alone may lead to a hash or a referral; everything else is answered by counter-speech.',
  fr: 'Niveau 1 : les six facteurs sont réunis. Niveau 2 : trois au moins le sont, et ni l’intention, ni le contenu et la forme, ni la probabilité ne font défaut. Niveau 3 : tout le reste. Seul le niveau 1 peut mener à une empreinte ou à un signalement ; au reste on répond par la parole.',
};

const decisive: readonly RabatFactor[] = ['intent', 'contentForm', 'likelihood'];

/** The tier that six answers come to; undefined while one is missing. Pure. */
export function tierOf(rabat: Rabat): Tier | undefined {
  const answers = rabatFactors.map((factor) => rabat[factor].answer);
  if (answers.includes('')) return undefined;
  const met = answers.filter((answer) => answer === 'met').length;
  if (met === rabatFactors.length) return 1;
  return met >= 3 && decisive.every((factor) => rabat[factor].answer !== 'not-met') ? 2 : 3;
}

/** What a claim may lead to. */
export const leads = ['counter-speech', 'hash', 'referral'] as const;
export type Lead = (typeof leads)[number];
export const mayLeadTo = (tier: Tier | undefined): readonly Lead[] => (tier === 1 ? leads : ['counter-speech']);

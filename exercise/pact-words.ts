import type { Text } from '#base';

/** The sentences of the pact. */
export const words = {
  agreed: {
    ar: 'سُجّل اجتماع بمخرج والتزام على {states} دول، ووقّعه شخص ثان',
    en: 'a meeting is recorded with an outcome and a commitment of {states} states; a second person signed',
    fr: 'une réunion est consignée, avec une conclusion et un engagement de {states} États ; une seconde personne a signé',
  },
  owed: {
    ar: 'وصل الالتزام، ويظهر بين واجبات الدولة',
    en: 'the commitment is here, among what this state owes',
    fr: 'l’engagement est là, parmi ce que doit cet État',
  },
  undertaken: {
    ar: 'تعهدت الدولة بالالتزام، وسمّت مؤسسة مسؤولة',
    en: 'the state took it on and named an institution',
    fr: 'l’État l’a pris en charge et a désigné une institution',
  },
  reported: {
    ar: 'أبلغت الدولة عن حالته، ومعه دليل، بتوقيع شخصين',
    en: 'the state reported on it, with evidence, signed by two people',
    fr: 'l’État en a rendu compte, preuve à l’appui, signé par deux personnes',
  },
  verified: {
    ar: 'تحقق منه متحقق من دولة أخرى ومؤسسة أخرى',
    en: 'a verifier of another state and institution looked at it and found it so',
    fr: 'un vérificateur d’un autre État et d’une autre institution l’a examiné et confirmé',
  },
  replied: {
    ar: 'ردّت الدولة على المراجعة، ويظهر الرد بجانبها',
    en: 'the state replied; its reply stands beside the finding',
    fr: 'l’État a répondu ; sa réponse figure à côté de la constatation',
  },
  scoreboard: {
    ar: 'لوحة النتائج: مستحق {owed}، مُبلَّغ عنه {reported}، متحقق منه {verified}، محجوب {withheld}',
    en: 'scoreboard: {owed} owed, {reported} reported, {verified} verified, {withheld} withheld',
    fr: 'tableau de bord : {owed} dus, {reported} rapportés, {verified} vérifiés, {withheld} non communiqués',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '#base';

/** The sentences of the library of dossiers. */
export const words = {
  reviewed: {
    ar: 'كُتب ملف وراجعه عالِمان من جهتين ومراجع حقوق ولغويّ ومحرّر، في كل لغة على حدة: {title}',
    en: 'a dossier is written and reviewed by two scholars of two institutions, for rights, language by language, and by an editor: {title}',
    fr: 'un dossier est écrit et examiné par deux savants de deux institutions, pour les droits, langue par langue, et par un rédacteur : {title}',
  },
  published: {
    ar: 'نُشرت مجموعة البداية: {count} ملفا بثلاث لغات، موسومة بأنها تمرين لم يراجعه علماء',
    en: 'the starter set is published: {count} dossiers in three languages, marked as an exercise that no scholar has reviewed',
    fr: 'l’ensemble de départ est publié : {count} dossiers en trois langues, marqués comme exercice qu’aucun savant n’a examiné',
  },
  here: {
    ar: 'وصلت الملفات وفُحصت توقيعاتها: {count} ملفا',
    en: 'the dossiers are here with their signatures checked: {count}',
    fr: 'les dossiers sont là, signatures vérifiées : {count}',
  },
  adopted: {
    ar: 'تبنّت الدولة ملفا، بتوقيع شخصين: {title}',
    en: 'the state adopts a dossier, signed by two people: {title}',
    fr: 'l’État adopte un dossier, signé par deux personnes : {title}',
  },
  disputed: {
    ar: 'اعترضت الدولة على جملة في ملف وكتبت أسبابها: {title}',
    en: 'the state disputes a sentence of a dossier and gives its reasons: {title}',
    fr: 'l’État conteste une phrase d’un dossier et donne ses raisons : {title}',
  },
  heard: {
    ar: 'عند الدولة الكاتبة الرأيان: تبنٍّ واعتراض',
    en: 'the state that wrote them has both opinions: one adopts, one disputes',
    fr: 'l’État auteur a les deux avis : l’un adopte, l’autre conteste',
  },
  corrected: {
    ar: 'كُتب إصدار ثان وراجعه الجميع من جديد، ونُشر التصويب: {title}',
    en: 'a second version is written and reviewed whole, and the correction published: {title}',
    fr: 'une deuxième version est écrite et examinée en entier, et la rectification publiée : {title}',
  },
  correctionHere: {
    ar: 'وصل التصويب، ويظهر مع الملف ما كان خطأ وما هو الصواب',
    en: 'the correction is here: the dossier shows what was wrong and what stands',
    fr: 'la rectification est là : le dossier montre ce qui était faux et ce qui vaut',
  },
} as const satisfies Record<string, Text>;

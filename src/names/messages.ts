import type { Rule } from './rules.ts';

/** A sentence per rule in three languages; `{a}` and `{b}` stand for the words of the two names. */
export interface RuleMessage {
  ar: string;
  en: string;
  fr: string;
}

/** What each rule id of a `TokenPair` says, in sentences a judge could read. Where a side is empty its mark is empty too. */
export const messages: Readonly<Record<Rule, RuleMessage>> & Readonly<Record<string, RuleMessage | undefined>> = {
  equal: {
    ar: '«{a}» و«{b}» كلمة واحدة.',
    en: '“{a}” and “{b}” are the same word.',
    fr: '« {a} » et « {b} » sont le même mot.',
  },
  transliteration: {
    ar: '«{a}» و«{b}» يصحّ أن تكون إحداهما نقلًا للأخرى من كتابة إلى كتابة.',
    en: '“{a}” can be “{b}” written in another script.',
    fr: '« {a} » peut être « {b} » écrit dans une autre écriture.',
  },
  'known-variant': {
    ar: '«{a}» و«{b}» صيغتان معروفتان لاسم واحد.',
    en: '“{a}” and “{b}” are known forms of one and the same name.',
    fr: '« {a} » et « {b} » sont deux formes connues d’un même nom.',
  },
  spelling: {
    ar: '«{a}» و«{b}» متقاربتان كتابةً أو نطقًا.',
    en: '“{a}” and “{b}” are spelled or pronounced alike.',
    fr: '« {a} » et « {b} » s’écrivent ou se prononcent de façon voisine.',
  },
  joined: {
    ar: 'كُتبت «{a}» و«{b}» موصولةً في أحد الاسمين ومفصولةً في الآخر.',
    en: '“{a}” and “{b}” are the same words, written joined in one name and apart in the other.',
    fr: '« {a} » et « {b} » sont les mêmes mots, liés dans un nom et séparés dans l’autre.',
  },
  initial: {
    ar: 'أحد الطرفين «{a}» و«{b}» حرفٌ أول للآخر.',
    en: 'Of “{a}” and “{b}”, one is the initial of the other.',
    fr: 'De « {a} » et « {b} », l’un est l’initiale de l’autre.',
  },
  'generic-word': {
    ar: '«{a}» و«{b}» لفظ عام تشترك فيه منظمات كثيرة، فدلالته ضعيفة.',
    en: '“{a}” and “{b}” are a general word that many organisations share; it says little.',
    fr: '« {a} » et « {b} » sont un terme général commun à de nombreuses organisations ; il prouve peu.',
  },
  'legal-form': {
    ar: '«{a}» و«{b}» شكل قانوني واحد، ودلالته ضعيفة.',
    en: '“{a}” and “{b}” are the same legal form; it says little.',
    fr: '« {a} » et « {b} » désignent la même forme juridique ; cela prouve peu.',
  },
  number: {
    ar: 'العدد «{a}» هو العدد «{b}» نفسه.',
    en: '“{a}” and “{b}” are the same number.',
    fr: '« {a} » et « {b} » sont le même nombre.',
  },
  'extra-name': {
    ar: '«{a}{b}» واردة في أحد الاسمين دون الآخر، وقد تكون اسم جدّ أو لقبًا لم يُذكر.',
    en: '“{a}{b}” stands in one name only; it may be a further forebear or a byname left out of the other.',
    fr: '« {a}{b} » ne figure que dans un nom ; il peut s’agir d’un aïeul ou d’un surnom omis dans l’autre.',
  },
  unmatched: {
    ar: '«{a}{b}» واردة في أحد الاسمين دون الآخر.',
    en: '“{a}{b}” stands in one name only.',
    fr: '« {a}{b} » ne figure que dans un seul des deux noms.',
  },
  'different-given': {
    ar: 'الاسم الأول مختلف: «{a}» في أحدهما و«{b}» في الآخر.',
    en: 'The given names differ: “{a}” in one, “{b}” in the other.',
    fr: 'Les prénoms diffèrent : « {a} » dans l’un, « {b} » dans l’autre.',
  },
  'different-father': {
    ar: 'اسم الأب مختلف: «{a}» في أحدهما و«{b}» في الآخر.',
    en: 'The fathers’ names differ: “{a}” in one, “{b}” in the other.',
    fr: 'Les noms du père diffèrent : « {a} » dans l’un, « {b} » dans l’autre.',
  },
  'different-family': {
    ar: 'اسم العائلة مختلف: «{a}» في أحدهما و«{b}» في الآخر.',
    en: 'The family names differ: “{a}” in one, “{b}” in the other.',
    fr: 'Les noms de famille diffèrent : « {a} » dans l’un, « {b} » dans l’autre.',
  },
  'different-nisba': {
    ar: 'النسبة مختلفة: «{a}» في أحدهما و«{b}» في الآخر.',
    en: 'The nisbas (names of origin or tribe) differ: “{a}” in one, “{b}” in the other.',
    fr: 'Les nisbas (noms d’origine ou de tribu) diffèrent : « {a} » dans l’un, « {b} » dans l’autre.',
  },
  'different-kunya': {
    ar: 'الكنية مختلفة: «{a}» في أحدهما و«{b}» في الآخر.',
    en: 'The kunyas differ: “{a}” in one, “{b}” in the other.',
    fr: 'Les kunyas diffèrent : « {a} » dans l’un, « {b} » dans l’autre.',
  },
  'different-name': {
    ar: 'في الموضع نفسه «{a}» في أحد الاسمين و«{b}» في الآخر، وهما مختلفان.',
    en: 'In the same place one name has “{a}” and the other “{b}”: these differ.',
    fr: 'À la même place, un nom porte « {a} » et l’autre « {b} » : ils diffèrent.',
  },
  'different-word': {
    ar: 'في الموضع نفسه «{a}» في إحدى التسميتين و«{b}» في الأخرى، وهما مختلفتان.',
    en: 'In the same place one designation has “{a}” and the other “{b}”: these differ.',
    fr: 'À la même place, une dénomination porte « {a} » et l’autre « {b} » : elles diffèrent.',
  },
  'different-number': {
    ar: 'العددان مختلفان: «{a}» في إحدى التسميتين و«{b}» في الأخرى.',
    en: 'The numbers differ: “{a}” in one, “{b}” in the other.',
    fr: 'Les nombres diffèrent : « {a} » dans l’une, « {b} » dans l’autre.',
  },
  'swapped-order': {
    ar: 'ترتيب الابن والأب معكوس: «{a}» في أحدهما و«{b}» في الآخر.',
    en: 'Son and father stand in opposite order: “{a}” in one, “{b}” in the other.',
    fr: 'Le fils et le père sont inversés : « {a} » dans l’un, « {b} » dans l’autre.',
  },
  'other-order': {
    ar: 'الكلمات نفسها بترتيب آخر: «{a}» في أحدهما و«{b}» في الآخر.',
    en: 'The same words stand in another order: “{a}” in one, “{b}” in the other.',
    fr: 'Les mêmes mots sont dans un autre ordre : « {a} » dans l’un, « {b} » dans l’autre.',
  },
};

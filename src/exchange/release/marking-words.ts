import { type Language, say, type Text } from '#base';
import type { JudicialUse, OnwardUse, Purpose, Release } from '#records';

/** What a record may be used for, in words. */
export const purposeWords: Readonly<Record<Purpose, Text>> = {
  screening: { ar: 'الفحص', en: 'Screening', fr: 'Filtrage' },
  freezing: { ar: 'التجميد', en: 'Freezing', fr: 'Gel' },
  investigation: { ar: 'التحقيق', en: 'Investigation', fr: 'Enquête' },
  prosecution: { ar: 'الملاحقة القضائية', en: 'Prosecution', fr: 'Poursuites' },
  'border-control': { ar: 'مراقبة الحدود', en: 'Border control', fr: 'Contrôle aux frontières' },
  'military-planning': { ar: 'التخطيط العسكري', en: 'Military planning', fr: 'Planification militaire' },
  'public-information': { ar: 'إعلام الجمهور', en: 'Public information', fr: 'Information du public' },
  statistics: { ar: 'الإحصاء', en: 'Statistics', fr: 'Statistiques' },
};

const audienceSentences: Readonly<Record<Release['tlp'], Text>> = {
  clear: {
    ar: 'يراه الجميع ويُنشر للناس.',
    en: 'Everybody may see it; it may be made public.',
    fr: 'Tout le monde peut la voir ; elle peut être rendue publique.',
  },
  green: {
    ar: 'تراه كل الدول الأعضاء، ولا يُنشر للناس.',
    en: 'Every member state may see it; it is not made public.',
    fr: 'Tous les États membres peuvent la voir ; elle n’est pas rendue publique.',
  },
  amber: {
    ar: 'تراه الدول المذكورة ومن يحتاج إليه فيها: {members}.',
    en: 'The states named may see it, and those there who need it: {members}.',
    fr: 'Les États nommés peuvent la voir, et ceux qui en ont besoin chez eux : {members}.',
  },
  'amber+strict': {
    ar: 'تراه جهات الاتصال في الدول المذكورة وحدها: {members}.',
    en: 'Only the authorities of the states named may see it: {members}.',
    fr: 'Seules les autorités des États nommés peuvent la voir : {members}.',
  },
  red: {
    ar: 'يراه أشخاص مأذونون في الدول المذكورة، لا غيرهم: {members}.',
    en: 'Only persons cleared for it in the states named may see it: {members}.',
    fr: 'Seules des personnes habilitées des États nommés peuvent la voir : {members}.',
  },
};

const purposeSentence: Text = {
  ar: 'يُستعمل في: {purposes}.',
  en: 'It may be used for: {purposes}.',
  fr: 'Elle peut servir à : {purposes}.',
};

const onwardSentences: Readonly<Record<OnwardUse, Text>> = {
  none: { ar: 'لا يُنقل إلى أحد.', en: 'It is passed on to nobody.', fr: 'Elle n’est transmise à personne.' },
  'with-consent': {
    ar: 'لا يُنقل إلى غير من ذُكر إلا بموافقة مصدره.',
    en: 'It is passed on only with its originator’s consent.',
    fr: 'Elle n’est transmise qu’avec le consentement de son auteur.',
  },
  'within-state': {
    ar: 'يُنقل داخل الدولة المتلقية لمن يحتاج إليه، لا إلى دولة أخرى.',
    en: 'It may be passed on within the receiving state, not to another.',
    fr: 'Elle peut circuler dans l’État destinataire, non vers un autre.',
  },
  members: {
    ar: 'يجوز نقله إلى دول أعضاء أخرى.',
    en: 'It may be passed on to other member states.',
    fr: 'Elle peut être transmise à d’autres États membres.',
  },
};

const judicialSentences: Readonly<Record<JudicialUse, Text>> = {
  no: {
    ar: 'لا يُحتج به أمام القضاء.',
    en: 'It is not used before a court.',
    fr: 'Elle ne sert pas en justice.',
  },
  'with-consent': {
    ar: 'يُسأل مصدره قبل استعماله أمام القضاء.',
    en: 'Its originator is asked before it is used before a court.',
    fr: 'Son auteur est consulté avant tout usage en justice.',
  },
  yes: {
    ar: 'يجوز استعماله أمام القضاء.',
    en: 'It may be used before a court.',
    fr: 'Elle peut servir en justice.',
  },
};

const retainSentence: Text = {
  ar: 'يُحذف في {until}.',
  en: 'It is deleted on {until}.',
  fr: 'Elle est effacée le {until}.',
};

/** A release as sentences: who may see it, for what, to whom it may go on, before a court, until when. */
export function releaseSentences(release: Release, language: Language, members: readonly string[]): string[] {
  const comma = language === 'ar' ? '، ' : ', ';
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const { tlp, purposes, onward, judicial, retainUntil } = release;
  return [
    say(audienceSentences[tlp], language, { members: members.join(comma) || '–' }),
    say(purposeSentence, language, {
      purposes: purposes.map((purpose) => purposeWords[purpose][language]).join(comma) || '–',
    }),
    onwardSentences[onward][language],
    judicialSentences[judicial][language],
    ...(retainUntil === null ? [] : [say(retainSentence, language, { until: date.format(new Date(retainUntil)) })]),
  ];
}

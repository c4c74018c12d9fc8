import type { Text } from '#base';
import type { Measure } from './content.ts';
import type { DossierStatus } from './step.ts';

/** What a status is called in an export. */
export const statusWords: Readonly<Record<DossierStatus, Text>> = {
  new: { ar: 'لم يُنشر', en: 'not published', fr: 'non publiée' },
  active: { ar: 'سارٍ', en: 'in force', fr: 'en vigueur' },
  suspended: { ar: 'معلّق', en: 'suspended', fr: 'suspendue' },
  delisted: { ar: 'مرفوع', en: 'delisted', fr: 'radiée' },
  'given-up': { ar: 'متروك', en: 'given up', fr: 'abandonnée' },
};

export const measureWords: Readonly<Record<Measure, Text>> = {
  'asset-freeze': { ar: 'تجميد الأموال', en: 'asset freeze', fr: 'gel des avoirs' },
  'funds-prohibition': { ar: 'حظر إتاحة الأموال', en: 'no funds made available', fr: 'interdiction de fonds' },
  'travel-ban': { ar: 'حظر السفر', en: 'travel ban', fr: 'interdiction de voyager' },
  'arms-embargo': { ar: 'حظر السلاح', en: 'arms embargo', fr: 'embargo sur les armes' },
  other: { ar: 'تدبير آخر', en: 'other measure', fr: 'autre mesure' },
};

/** The columns of an export. */
export const columnWords: readonly Text[] = [
  { ar: 'الملف', en: 'Dossier', fr: 'Dossier' },
  { ar: 'العنوان', en: 'Title', fr: 'Titre' },
  { ar: 'الحالة', en: 'Status', fr: 'Statut' },
  { ar: 'المُدرَجون', en: 'Subjects', fr: 'Sujets' },
  { ar: 'التدابير', en: 'Measures', fr: 'Mesures' },
  { ar: 'السجل', en: 'Record', fr: 'Fiche' },
  { ar: 'نُشر في', en: 'Published', fr: 'Publiée le' },
  { ar: 'المراجعة', en: 'Review', fr: 'Réexamen' },
  { ar: 'المراجعة مستحقة', en: 'Review due', fr: 'Réexamen échu' },
  { ar: 'فتحه', en: 'Opened by', fr: 'Ouvert par' },
  { ar: 'آخر تغيير', en: 'Last change', fr: 'Dernière modification' },
];
export const yes: Text = { ar: 'نعم', en: 'yes', fr: 'oui' };

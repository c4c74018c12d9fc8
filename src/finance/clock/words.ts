import type { Text } from '#base';

/** The columns of the clock as CSV, in their order. */
export const columnWords = {
  place: { ar: 'المكان', en: 'Where', fr: 'Où' },
  number: { ar: 'الرقم', en: 'Number', fr: 'Numéro' },
  force: { ar: 'الإلزام', en: 'How it binds', fr: 'Force' },
  ended: { ar: 'انتهت', en: 'Ended', fr: 'Terminé' },
  signed: { ar: 'التوقيع', en: 'Signed', fr: 'Signature' },
  visible: { ar: 'الوصول', en: 'Visible', fr: 'Arrivée' },
  screened: { ar: 'الفحص', en: 'Screened', fr: 'Filtrage' },
  decided: { ar: 'القرار', en: 'Decided', fr: 'Décision' },
  frozen: { ar: 'التجميد', en: 'Frozen', fr: 'Gel' },
  reported: { ar: 'البلاغ', en: 'Reported', fr: 'Compte rendu' },
} as const satisfies Record<string, Text>;

export const forceWords = {
  binding: { ar: 'ملزم بذاته', en: 'binding by itself', fr: 'contraignante par elle-même' },
  considered: { ar: 'يُقرَّر فيه هنا', en: 'decided on here', fr: 'soumise à notre décision' },
  own: { ar: 'إدراجنا', en: 'our own', fr: 'la nôtre' },
} as const satisfies Record<string, Text>;

export const here: Text = { ar: 'هنا', en: 'here', fr: 'ici' };
export const yes: Text = { ar: 'نعم', en: 'yes', fr: 'oui' };

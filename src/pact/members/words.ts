import type { Language, Text } from '#base';
import type { ConfirmReason } from './facts.ts';

/** The key of a language in the texts of records (ISO 639-3). */
export const textKeys = { ar: 'ara', en: 'eng', fr: 'fra' } as const satisfies Record<Language, string>;

/** The heads of the exported list, in the order of its columns. */
export const headWords = {
  state: { ar: 'الرمز', en: 'Code', fr: 'Code' },
  alpha3: { ar: 'الرمز الثلاثي', en: 'Alpha-3', fr: 'Alpha-3' },
  name: { ar: 'الدولة', en: 'State', fr: 'État' },
  membership: { ar: 'العضوية', en: 'Membership', fr: 'Adhésion' },
  since: { ar: 'عضو منذ', en: 'Member since', fr: 'Membre depuis' },
  until: { ar: 'حتى', en: 'Until', fr: 'Jusqu’au' },
  source: { ar: 'المصدر', en: 'Source', fr: 'Source' },
  urls: { ar: 'عناوين المصدر', en: 'Addresses of the source', fr: 'Adresses de la source' },
  confirm: {
    ar: 'يحتاج تأكيد الأمانة',
    en: 'To be confirmed by the secretariat',
    fr: 'À confirmer par le secrétariat',
  },
  office: { ar: 'صفة المندوب', en: 'Delegate’s office', fr: 'Fonction du délégué' },
  seated: { ar: 'باشر في', en: 'Seated on', fr: 'En poste depuis' },
  language: { ar: 'لغة العمل', en: 'Working language', fr: 'Langue de travail' },
  node: { ar: 'العقدة الآن', en: 'Node now', fr: 'Nœud à présent' },
  online: { ar: 'متصلة', en: 'Online', fr: 'En ligne' },
  heard: { ar: 'آخر سماع', en: 'Last heard', fr: 'Dernier signe' },
} as const satisfies Record<string, Text>;

export const standingWords = {
  member: { ar: 'عضو', en: 'member', fr: 'membre' },
  'not-yet': { ar: 'لم ينضم بعد', en: 'not yet a member', fr: 'pas encore membre' },
  left: { ar: 'خرج', en: 'has left', fr: 's’est retiré' },
  unlisted: { ar: 'لا عضوية معروفة', en: 'no membership known', fr: 'aucune adhésion connue' },
  none: { ar: 'لا عقدة', en: 'no node', fr: 'aucun nœud' },
  active: { ar: 'في قائمة الثقة', en: 'in the trust list', fr: 'dans la liste de confiance' },
  resting: { ar: 'موقوفة', en: 'suspended', fr: 'suspendu' },
} as const satisfies Record<string, Text>;

export const confirmWords = {
  'joined-unsourced': {
    ar: 'لا مصدر ليوم الانضمام',
    en: 'no source for the day of joining',
    fr: 'aucune source pour l’adhésion',
  },
  'joined-by-press': {
    ar: 'يوم الانضمام من الصحافة وحدها',
    en: 'day of joining by the press alone',
    fr: 'adhésion connue par la presse seule',
  },
  'joined-twice': {
    ar: 'ذُكر انضمامه مرتين',
    en: 'its joining is told twice',
    fr: 'son adhésion est rapportée deux fois',
  },
  standing: { ar: 'استمرار العضوية', en: 'whether it still is a member', fr: 's’il est toujours membre' },
} as const satisfies Record<ConfirmReason, Text>;

export const yes: Text = { ar: 'نعم', en: 'yes', fr: 'oui' };

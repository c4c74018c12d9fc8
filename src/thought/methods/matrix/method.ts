import type { Language, Text } from '#base';
import type { Fallacy } from '../../dossiers/fallacy.ts';

/** Where a method is usually met: a closed list. */
export const channels = [
  'messaging',
  'closed-groups',
  'social',
  'video',
  'live',
  'audio',
  'games',
  'web',
  'documents',
  'gatherings',
] as const;
export type Channel = (typeof channels)[number];

export const channelWords: Readonly<Record<Channel, Text>> = {
  messaging: { ar: 'تطبيقات المراسلة', en: 'Messaging', fr: 'Messageries' },
  'closed-groups': { ar: 'المجموعات المغلقة', en: 'Closed groups', fr: 'Groupes fermés' },
  social: { ar: 'شبكات التواصل', en: 'Social networks', fr: 'Réseaux sociaux' },
  video: { ar: 'مقاطع الفيديو', en: 'Video', fr: 'Vidéo' },
  live: { ar: 'البث المباشر', en: 'Live streams', fr: 'Diffusions en direct' },
  audio: { ar: 'التسجيلات الصوتية', en: 'Audio', fr: 'Enregistrements sonores' },
  games: { ar: 'الألعاب', en: 'Games', fr: 'Jeux' },
  web: { ar: 'مواقع الشبكة', en: 'Web sites', fr: 'Sites web' },
  documents: { ar: 'الكتب والمنشورات', en: 'Books and leaflets', fr: 'Livres et tracts' },
  gatherings: { ar: 'اللقاءات المباشرة', en: 'Meetings in person', fr: 'Rencontres en personne' },
};

/** What is said of a method in one language. The example is invented and described, never shown. */
export interface MethodWords {
  readonly name: string;
  readonly sentence: string;
  /** How it is recognised: two to four signs. */
  readonly signs: readonly string[];
  /** How it is answered: two to four steps. */
  readonly answers: readonly string[];
  readonly example: string;
}

/** One twisted method. Its code is its own for ever: a method that is given up leaves a gap, and no code is used twice. */
export interface Method extends Readonly<Record<Language, MethodWords>> {
  /** `MM0101`: the tactic, then its own number. */
  readonly code: string;
  readonly channels: readonly Channel[];
  /** The fallacies of dossiers that it rests on; none where it is no argument. */
  readonly fallacies: readonly Fallacy[];
}

export interface Tactic {
  /** `MM01`. */
  readonly code: string;
  /** Its phase in the kill chain `mithaq-twisted-methods`. */
  readonly phase: string;
  readonly name: Text;
  readonly sentence: Text;
  readonly methods: readonly Method[];
}

import type { Language, Text } from '#base';

// Read by the browser too: types only from #base.
const words = {
  twice: { ar: '«{what}» مكرّر.', en: '{what} stands twice', fr: '{what} figure deux fois' },
  'no-paragraph': {
    ar: 'لا توجد فقرة رقمها {what}.',
    en: 'there is no paragraph {what}',
    fr: 'il n’y a pas de paragraphe {what}',
  },
  'no-outcome': {
    ar: 'لا يوجد مخرج رمزه «{what}».',
    en: 'there is no outcome {what}',
    fr: 'il n’y a pas de conclusion {what}',
  },
  'not-the-words': {
    ar: 'ليس هذا من كلام فقراته ({what}): المخرج يُنقل بلفظه.',
    en: 'these are not words of its paragraphs ({what}): an outcome is quoted as it stands',
    fr: 'ce ne sont pas les mots de ses paragraphes ({what}) : une conclusion se cite telle quelle',
  },
  'no-member': { ar: '«{what}» ليست دولة عضوًا.', en: '{what} is no member', fr: '{what} n’est pas membre' },
  'due-too-early': {
    ar: 'الأجل قبل يوم الاجتماع.',
    en: 'is due before the meeting was held',
    fr: 'l’échéance précède la réunion',
  },
  'milestone-too-late': { ar: 'الأجل بعد {what}.', en: 'is due after {what}', fr: 'l’échéance est après le {what}' },
  'lead-missing': {
    ar: 'الالتزام المشترك تقوده دولة.',
    en: 'a joint commitment has a lead',
    fr: 'un engagement commun a un chef de file',
  },
  'lead-not-asked': {
    ar: 'ما تلتزم به كل دولة لا تقوده دولة.',
    en: 'what each state owes has no lead',
    fr: 'ce que chaque État doit n’a pas de chef de file',
  },
  'lead-no-owner': {
    ar: '«{what}» ليست من الدول الملتزمة.',
    en: '{what} is not among the owners',
    fr: '{what} n’est pas parmi les responsables',
  },
  missing: { ar: 'لم يُكتب بعد.', en: 'is not written yet', fr: 'n’est pas encore écrit' },
  'too-long': { ar: 'أطول مما يُقبل.', en: 'is longer than allowed', fr: 'dépasse la longueur permise' },
  malformed: {
    ar: 'ليس على الصورة المطلوبة.',
    en: 'is not of the form that is asked',
    fr: 'n’a pas la forme demandée',
  },
} as const satisfies Record<string, Text>;

export type MeetingProblemCode = keyof typeof words;

/** A place in a meeting (`/commitments/3/owners/2`, counted from 0) and what is wrong there. */
export interface MeetingProblem {
  where: string;
  code: MeetingProblemCode;
  /** What the sentence names: a code, a state, a day. */
  what?: string;
}

/** The sentence for a person. */
export const sayMeetingProblem = ({ code, what = '' }: Omit<MeetingProblem, 'where'>, language: Language): string =>
  words[code][language].replaceAll('{what}', what);

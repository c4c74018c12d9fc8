import type { Language, Text } from '#base';
import type { HappenedEvent } from './timeline.ts';

/** What the codes among the facts of an event are called; the account keeps the codes. */
const codeWords: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  outcome: {
    answered: { ar: 'إجابة كاملة', en: 'in full', fr: 'en entier' },
    partly: { ar: 'إجابة جزئية', en: 'in part', fr: 'en partie' },
    refused: { ar: 'رفض', en: 'refused', fr: 'refus' },
    'asked-back': { ar: 'سؤال مقابل', en: 'asked back', fr: 'question en retour' },
  },
  request: {
    open: { ar: 'مفتوح', en: 'open', fr: 'ouverte' },
    'asked-back': { ar: 'ينتظر توضيحا', en: 'waiting for clarification', fr: 'en attente de précision' },
    partly: { ar: 'مجاب عنه جزئيا', en: 'answered in part', fr: 'répondue en partie' },
    settled: { ar: 'مكتمل', en: 'settled', fr: 'réglée' },
    withdrawn: { ar: 'مسحوب', en: 'withdrawn', fr: 'retirée' },
  },
  force: {
    binding: { ar: 'ملزم', en: 'binding', fr: 'contraignant' },
    considered: { ar: 'القرار لنا', en: 'for us to decide', fr: 'à nous de décider' },
    own: { ar: 'إدراجنا', en: 'designated by us', fr: 'désigné par nous' },
  },
  stage: {
    visible: { ar: 'الوصول', en: 'visible', fr: 'arrivée' },
    screened: { ar: 'الفحص', en: 'screened', fr: 'filtrage' },
    decided: { ar: 'القرار', en: 'decided', fr: 'décision' },
    frozen: { ar: 'التجميد', en: 'frozen', fr: 'gel' },
    reported: { ar: 'البلاغ', en: 'reported', fr: 'compte rendu' },
  },
  contradiction: {
    'split-view': { ar: 'نسختان لسجل واحد', en: 'two views of one log', fr: 'deux vues d’un même journal' },
    'two-contents': {
      ar: 'مضمونان لوثيقة واحدة',
      en: 'two contents of one record',
      fr: 'deux contenus d’un même document',
    },
    'one-index-two-statements': {
      ar: 'قولان لموضع واحد من السجل',
      en: 'two statements for one place of the log',
      fr: 'deux déclarations pour une même place du journal',
    },
    rewritten: { ar: 'سجل أعيدت كتابته', en: 'a log that was rewritten', fr: 'un journal réécrit' },
  },
};

/** The facts as a person of this language reads them: codes by their words, times by the clock of UTC. */
export function spoken(facts: HappenedEvent['facts'], language: Language): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const word = codeWords[name]?.[String(fact)];
      if (word !== undefined) return [name, word[language]];
      return [name, name === 'due' ? timeOf(String(fact), language) : fact];
    }),
  );
}

function timeOf(at: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(new Date(at))} UTC`;
}

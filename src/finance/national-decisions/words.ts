import { type Language, say, type Text } from '#base';
import type { CaseState, EffectEnded, Outcome } from './case.ts';
import type { CaseEventDetail } from './case-event.ts';

export const stateNames: Readonly<Record<CaseState, Text>> = {
  open: { ar: 'مفتوح', en: 'open', fr: 'ouvert' },
  proposed: { ar: 'ينتظر شخصا ثانيا', en: 'waits for a second person', fr: 'attend une seconde personne' },
  decided: { ar: 'بُتّ فيه', en: 'decided', fr: 'décidé' },
  ended: { ar: 'منتهٍ', en: 'ended', fr: 'clos' },
};

export const outcomeNames: Readonly<Record<Outcome, Text>> = {
  'give-effect': { ar: 'منح النفاذ', en: 'give effect', fr: 'donner effet' },
  refuse: { ar: 'رفض', en: 'refuse', fr: 'refuser' },
  ask: { ar: 'طلب مزيد', en: 'ask for more', fr: 'demander davantage' },
  'end-effect': { ar: 'إنهاء النفاذ', en: 'end the effect', fr: 'mettre fin à l’effet' },
};

const because: Readonly<Record<EffectEnded, Text>> = {
  delisted: { ar: 'شُطب الإدراج', en: 'The designation was delisted', fr: 'La désignation a été radiée' },
  recalled: {
    ar: 'سحبت الدولة المُدرِجة سجلها',
    en: 'The designating state took its record back',
    fr: 'L’État désignant a rappelé son enregistrement',
  },
  suspended: { ar: 'عُلّق الإدراج', en: 'The designation was suspended', fr: 'La désignation a été suspendue' },
  reversed: {
    ar: 'أنهى شخصان نفاذه',
    en: 'Two people ended its effect',
    fr: 'Deux personnes ont mis fin à son effet',
  },
};
const edition: Text = { ar: 'الصيغة {n}', en: 'Edition {n}', fr: 'Version {n}' };
const said: Text = { ar: '{outcome}؛ {reason}', en: '{outcome}; {reason}', fr: '{outcome} ; {reason}' };

/** What a step of a case's history says to a reader, beside its kind. */
export function historySentence(detail: CaseEventDetail, language: Language): string {
  const { outcome, reason = '' } = detail;
  if (detail.because !== undefined) return say(because[detail.because], language);
  if (outcome !== undefined) return say(said, language, { outcome: say(outcomeNames[outcome], language), reason });
  if (detail.edition !== undefined) return say(edition, language, { n: String(detail.edition) });
  return reason;
}

import { type Language, say, type Text } from '#base';
import type { Verdict } from './alert-state.ts';
import type { ClosedBecause } from './candidate.ts';
import type { EventDetail, EventKind } from './event.ts';
import { fieldName } from './field-names.ts';

export const verdictNames: Readonly<Record<Verdict, Text>> = {
  same: { ar: 'الشخص نفسه', en: 'same person', fr: 'même personne' },
  different: { ar: 'شخص آخر', en: 'different person', fr: 'autre personne' },
  undetermined: { ar: 'لا يمكن الجزم', en: 'cannot tell', fr: 'indéterminé' },
};

const because: Readonly<Record<ClosedBecause, Text>> = {
  delisted: {
    ar: 'شُطب المُدرَج من القائمة',
    en: 'The subject was delisted',
    fr: 'Le sujet a été radié de la liste',
  },
  'left-book': {
    ar: 'لم يعد السجل في الدفتر',
    en: 'The row left the book',
    fr: 'La ligne a quitté le registre',
  },
  'no-longer-similar': {
    ar: 'لم يعد الطرفان متشابهين',
    en: 'The two sides are no longer similar',
    fr: 'Les deux côtés ne se ressemblent plus',
  },
};

const sentences = {
  changed: { ar: 'تغيّر: {fields}', en: 'Changed: {fields}', fr: 'Modifié : {fields}' },
  comparedAnew: {
    ar: 'تغيّرت طريقة المقارنة',
    en: 'The way of comparing changed',
    fr: 'La méthode de comparaison a changé',
  },
  relisted: { ar: 'أُدرج من جديد', en: 'Listed again', fr: 'Inscrit à nouveau' },
  returned: {
    ar: 'عاد الطرفان كما كانا، والقرار السابق قائم',
    en: 'Both sides are back as they were; the earlier decision stands',
    fr: 'Les deux côtés sont revenus à l’identique ; la décision antérieure tient',
  },
  to: { ar: 'أُسند إلى {name}', en: 'To {name}', fr: 'À {name}' },
  toNobody: { ar: 'لم يعد مسندا إلى أحد', en: 'To nobody', fr: 'À personne' },
  due: { ar: '{date}؛ {reason}', en: '{date}; {reason}', fr: '{date} ; {reason}' },
  verdict: { ar: '{verdict}؛ {reason}', en: '{verdict}; {reason}', fr: '{verdict} ; {reason}' },
} as const satisfies Record<string, Text>;

/** What a step of an alert's history says to a reader, beside its kind. Instants stay in ISO 8601. */
export function historySentence(what: EventKind, detail: EventDetail, language: Language): string {
  const tell = (text: Text, parameters = {}): string => say(text, language, parameters);
  const { verdict, reason = '', fields = [], dueAt = '' } = detail;
  if (detail.because !== undefined) return tell(because[detail.because]);
  if (what === 'assigned')
    return detail.to == null ? tell(sentences.toNobody) : tell(sentences.to, { name: detail.to });
  if (what === 'due') return tell(sentences.due, { date: dueAt, reason });
  if (verdict !== undefined) return tell(sentences.verdict, { verdict: tell(verdictNames[verdict]), reason });
  if (what === 'returned') return tell(sentences.returned);
  if (detail.relisted === true) return tell(sentences.relisted);
  if (fields.length > 0) {
    const names = fields.map((field) => tell(fieldName(field))).join(language === 'ar' ? '، ' : ', ');
    return tell(sentences.changed, { fields: names });
  }
  if (what === 'reopened' || what === 'updated') return tell(sentences.comparedAnew);
  return detail.fileName ?? reason;
}

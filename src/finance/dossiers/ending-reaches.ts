import { type Language, say } from '#base';
import { isEnding, type StepKind } from './step.ts';

const words = {
  ar: 'لا يصل الرفع أو التعليق إلى كل من أُبلغ بالإدراج.',
  en: 'The delisting or suspension does not reach everybody who was told of the designation.',
  fr: 'La radiation ou la suspension n’atteint pas tous ceux qui ont eu connaissance de la désignation.',
};

/** What ends a measure must reach everybody who was told of it, or a freeze stands on somewhere. */
export function endingReaches(language: Language, kind: StepKind, losing: readonly unknown[]) {
  return isEnding(kind) && losing.length > 0
    ? [{ code: 'ending-not-to-all', where: '/marking', weight: 'stop' as const, message: say(words, language) }]
    : [];
}

import type { Text } from '#base';
import type { Answered, Rabat } from '../claims/rabat.ts';

/** An answer with its reason, in the three languages one under the other: a reason is one text. */
export const answered = (answer: Answered['answer'], { ar, en, fr }: Text): Answered => ({
  answer,
  reason: [ar, en, fr].join('\n'),
});

/**
 * Four factors that ask who spoke, when, to whom and how widely. A dossier of the set answers a proposition and no message,
 * so that none of them can be met: whoever meets a message answers them anew.
 */
export const ofAnyProposition: Omit<Rabat, 'contentForm' | 'likelihood'> = {
  context: answered('in-part', {
    ar: 'تظهر هذه الدعوى في أوقات النزاع حيث يسهل الحض على الأذى، ولا يُحكم هنا على واقعة بعينها.',
    en: 'The proposition appears in times of conflict, when incitement is easy; no single event is judged here.',
    fr: 'La thèse apparaît en temps de conflit, où l’incitation est facile ; aucun fait précis n’est jugé ici.',
  }),
  speaker: answered('not-met', {
    ar: 'لا ينظر هذا الملف في قائل بعينه ولا في مكانته بين سامعيه، وإنما في القول وحده.',
    en: 'The dossier looks at no speaker and at nobody’s standing with an audience, only at what is said.',
    fr: 'Le dossier ne considère aucun orateur ni son autorité sur un public, seulement ce qui est dit.',
  }),
  intent: answered('in-part', {
    ar: 'يُساق القول عادة لحمل الناس على الفعل، ولا يثبت قصد أحد إلا في رسالة معينة.',
    en: 'It is usually put forward to move people to act; an intent can be shown of a given message alone.',
    fr: 'Elle est d’ordinaire avancée pour pousser à agir ; une intention ne se prouve que d’un message donné.',
  }),
  extent: answered('in-part', {
    ar: 'تتكرر الدعوى بصيغ مختلفة، ولم يُقس هنا مدى انتشار رسالة بعينها ولا عدد من بلغتهم.',
    en: 'It returns in many wordings; how far any one message reached has not been measured here.',
    fr: 'Elle revient sous bien des formes ; la portée d’un message donné n’a pas été mesurée ici.',
  }),
};

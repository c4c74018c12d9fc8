import type { Texts } from '#records';

/** A body of the alliance, as publicly described. */
export interface BodyFact {
  key: 'ministers-of-defence' | 'center' | 'secretary-general' | 'military-commander' | 'delegates';
  name: Texts;
  does: Texts;
}

/** Working languages of the alliance, ISO 639-3. */
export const workingLanguages = ['ara', 'eng', 'fra'] as const;

export const bodyFacts: readonly BodyFact[] = [
  {
    key: 'ministers-of-defence',
    name: {
      ara: 'مجلس وزراء الدفاع',
      eng: 'Council of the Ministers of Defence',
      fra: 'Conseil des ministres de la Défense',
    },
    does: {
      ara: 'يقرر توجهات التحالف؛ انعقد في 2017 و2024.',
      eng: 'Decides where the alliance goes; it met in 2017 and 2024.',
      fra: 'Décide des orientations de l’alliance ; réuni en 2017 et 2024.',
    },
  },
  {
    key: 'center',
    name: {
      ara: 'مركز التحالف في الرياض',
      eng: 'The alliance’s Center in Riyadh',
      fra: 'Centre de l’alliance à Riyad',
    },
    does: {
      ara: 'يعمل في المجالات الأربعة: الفكر والإعلام ومحاربة التمويل والعسكري.',
      eng: 'Works in four fields: thought, media, counter-financing, military.',
      fra: 'Œuvre dans quatre domaines : pensée, médias, lutte contre le financement, militaire.',
    },
  },
  {
    key: 'secretary-general',
    name: { ara: 'الأمين العام', eng: 'Secretary-General', fra: 'Secrétaire général' },
    does: {
      ara: 'يدير المركز؛ يعيّنه رئيس المجلس.',
      eng: 'Leads the Center; appointed by the chair of the Council.',
      fra: 'Dirige le Centre ; nommé par le président du Conseil.',
    },
  },
  {
    key: 'military-commander',
    name: { ara: 'القائد العسكري', eng: 'Military Commander', fra: 'Commandant militaire' },
    does: {
      ara: 'ينسّق ما تعرضه الدول الراغبة في المجال العسكري.',
      eng: 'Coordinates what willing members offer in the military field.',
      fra: 'Coordonne ce que les membres volontaires offrent dans le domaine militaire.',
    },
  },
  {
    key: 'delegates',
    name: { ara: 'مندوبو الدول', eng: 'Delegates of the members', fra: 'Délégués des membres' },
    does: {
      ara: 'يمثلون دولهم لدى المركز.',
      eng: 'Speak for their states at the Center.',
      fra: 'Représentent leurs États au Centre.',
    },
  },
];

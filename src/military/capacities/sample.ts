import { type Language, say, type Text } from '#base';
import { type ActivityInput, activityInputShape } from './contract.ts';

interface Sample {
  key: string;
  name: Text;
  description: Text;
  place?: Text;
  state?: string;
  starts: string;
  ends: string;
  source: string;
}

const host: Text = {
  ar: 'التحالف الإسلامي العسكري لمحاربة الإرهاب',
  en: 'Islamic Military Counter Terrorism Coalition',
  fr: 'Coalition islamique militaire contre le terrorisme',
};

/** Public figures as the press and the coalition printed them; days nobody printed are not made up, so what has none is not here. */
const samples: readonly Sample[] = [
  {
    key: 'sahel-programme',
    name: { ar: 'برنامج دول الساحل', en: 'Sahel programme', fr: 'Programme Sahel' },
    description: {
      ar: '٢٣٩ نشاطا في خمس سنوات لموريتانيا ومالي وتشاد والنيجر وبوركينا فاسو، في المجالات الأربعة.',
      en: '239 activities over five years for Mauritania, Mali, Chad, Niger and Burkina Faso, in the four domains.',
      fr: '239 activités en cinq ans pour la Mauritanie, le Mali, le Tchad, le Niger et le Burkina Faso, dans les quatre domaines.',
    },
    starts: '2024-12-02',
    ends: '2029-12-01',
    source: 'https://medina-tv.com/archives/31212',
  },
  {
    key: 'sahel-launch',
    name: { ar: 'إطلاق برنامج دول الساحل', en: 'Launch of the Sahel programme', fr: 'Lancement du programme Sahel' },
    description: {
      ar: 'أُطلق البرنامج في نواكشوط.',
      en: 'The programme was launched in Nouakchott.',
      fr: 'Le programme fut lancé à Nouakchott.',
    },
    place: { ar: 'نواكشوط', en: 'Nouakchott', fr: 'Nouakchott' },
    state: 'MR',
    starts: '2024-12-02',
    ends: '2024-12-02',
    source: 'https://www.urdupoint.com/en/world/imctc-launches-program-to-combat-terrorism-in-1888281.html',
  },
  {
    key: 'training-programmes',
    name: {
      ar: 'برامج تدريب في المجالات الأربعة',
      en: 'Training programmes in the four domains',
      fr: 'Programmes de formation dans les quatre domaines',
    },
    description: {
      ar: 'أُعلن دعم ٤٦ برنامجا تدريبيا؛ واليوم يوم الإعلان، ولم تُنشر أيام البرامج.',
      en: 'Support for 46 training programmes was announced; the day is that of the announcement, those of the programmes were not published.',
      fr: 'Le soutien à 46 programmes de formation fut annoncé ; le jour est celui de l’annonce, ceux des programmes n’ont pas été publiés.',
    },
    starts: '2024-02-03',
    ends: '2024-02-03',
    source: 'https://special.azertag.az/fr/xeber/2908474',
  },
];

/** The samples in the language of whoever loads them. */
export const sampleActivities = (language: Language): { key: string; activity: ActivityInput }[] =>
  samples.map(({ key, name, description, place, state, ...days }) => ({
    key,
    activity: activityInputShape.parse({
      kind: 'initiative',
      name: say(name, language),
      description: say(description, language),
      host: say(host, language),
      ...(place !== undefined && { place: say(place, language) }),
      ...(state !== undefined && { state }),
      ...days,
    }),
  }));

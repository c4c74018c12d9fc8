import type { Texts } from '#records';

/** Where a fact was read: title, and address where there is one. */
export interface FactSource {
  title: Texts;
  urls: readonly string[];
}

export type JoinSource = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** Where the days of joining were read. */
export const joinSources: Readonly<Record<JoinSource, FactSource>> = {
  A: {
    title: {
      ara: 'قائمة الدول المؤسسة الأربع والثلاثين، ديسمبر 2015، كما وردت في ثلاثة تقارير',
      eng: 'Founding list of 34 states, December 2015, alike in three reports',
      fra: 'Liste fondatrice de 34 États, décembre 2015, identique dans trois articles',
    },
    urls: ['https://www.arabnews.com/node/879306', 'https://descrier.co.uk', 'https://syrianpc.com'],
  },
  B: {
    title: {
      ara: 'خبر عن إعلان أوغندا انضمامها، ديسمبر 2015',
      eng: 'Report that Uganda said it had joined, December 2015',
      fra: 'Article selon lequel l’Ouganda dit avoir adhéré, décembre 2015',
    },
    urls: ['https://descrier.co.uk'],
  },
  C: {
    title: {
      ara: 'جدول للأعضاء يذكر أفغانستان وعُمان في 2016؛ وكان الأعضاء 41 حين انضمت عُمان',
      eng: 'Table of members that names Afghanistan and Oman in 2016; 41 members when Oman joined',
      fra: 'Tableau des membres citant l’Afghanistan et Oman en 2016 ; 41 membres à l’adhésion d’Oman',
    },
    urls: ['https://egic.info'],
  },
  D: {
    title: {
      ara: 'لم يُعثر على مصدر؛ ويقتضيه عدد الأعضاء الواحد والأربعين في نوفمبر 2017',
      eng: 'No source was found; the count of 41 members in November 2017 asks for it',
      fra: 'Aucune source trouvée ; le compte de 41 membres en novembre 2017 le suppose',
    },
    urls: [],
  },
  E: {
    title: {
      ara: 'خبر عن العضو الثاني والأربعين',
      eng: 'Report on the 42nd member',
      fra: 'Article sur le 42e membre',
    },
    urls: ['https://www.arabnews.com/node/2154571'],
  },
  F: {
    title: {
      ara: 'أخبار عن العضو الثالث والأربعين، نحو 1 مايو 2025',
      eng: 'Reports on the 43rd member, about 1 May 2025',
      fra: 'Articles sur le 43e membre, vers le 1er mai 2025',
    },
    urls: [
      'https://kiin360.com/cameroon-becomes-43rd-member-of-islamic-military-counter-terrorism-coalition',
      'https://norafrik.com',
      'https://arabkhabar.com',
    ],
  },
};

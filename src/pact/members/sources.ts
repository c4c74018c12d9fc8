/** Where a fact was read: title, and address where there is one. */
export interface FactSource {
  title: string;
  urls: readonly string[];
}

export type JoinSource = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** Where the days of joining were read. */
export const joinSources: Readonly<Record<JoinSource, FactSource>> = {
  A: {
    title: 'Founding list of 34 states, December 2015, alike in three reports',
    urls: ['https://www.arabnews.com/node/879306', 'https://descrier.co.uk', 'https://syrianpc.com'],
  },
  B: { title: 'Report that Uganda said it had joined, December 2015', urls: ['https://descrier.co.uk'] },
  C: {
    title: 'Table of members that names Afghanistan and Oman in 2016; 41 members when Oman joined',
    urls: ['https://egic.info'],
  },
  D: { title: 'No source was found; the count of 41 members in November 2017 asks for it', urls: [] },
  E: { title: 'Report on the 42nd member', urls: ['https://www.arabnews.com/node/2154571'] },
  F: {
    title: 'Reports on the 43rd member, about 1 May 2025',
    urls: [
      'https://kiin360.com/cameroon-becomes-43rd-member-of-islamic-military-counter-terrorism-coalition',
      'https://norafrik.com',
      'https://arabkhabar.com',
    ],
  },
};

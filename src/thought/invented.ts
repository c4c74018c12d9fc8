// For tests and benchmarks only: an invented dossier, and people who sit in invented institutions.
import type { Text } from '#base';
import type { Claim } from './claims/claim.ts';
import { rabatFactors, type Rabat, type RabatAnswer } from './claims/rabat.ts';
import type { Seat, ThoughtDeps } from './deps.ts';
import type { DossierContent } from './dossiers/content.ts';

const everywhere = (ar: string, en: string, fr: string): Text => ({ ar, en, fr });
const why = 'An invented reason that is long enough to be read.';

/** Six answers, all met but those given. */
export function rabat(answers: Partial<Record<keyof Rabat, RabatAnswer>> = {}): Rabat {
  return Object.fromEntries(
    rabatFactors.map((factor) => [factor, { answer: answers[factor] ?? 'met', reason: why }]),
  ) as unknown as Rabat;
}

export const inventedClaim: Claim = {
  harmClass: 'violence-justified',
  statement: everywhere(
    'يزعم أن كل من يسكن البلدة المختلقة يحل إيذاؤه.',
    'It says that whoever lives in the invented town may be harmed.',
    'Il dit que quiconque habite la ville inventée peut être frappé.',
  ),
  rabat: rabat({ extent: 'in-part' }),
  leadsTo: ['counter-speech'],
};

/** A whole dossier in three languages. */
export const inventedContent: DossierContent = {
  title: everywhere('حرمة النفس في البلدة المختلقة', 'Life in the invented town', 'La vie dans la ville inventée'),
  claim: inventedClaim,
  steps: [
    {
      id: 's1',
      premise: everywhere('نصّ يذكر معركة.', 'A text speaks of a battle.', 'Un texte parle d’une bataille.'),
      warrant: everywhere(
        'ما قيل في معركة يعمّ كل مكان.',
        'What is said of a battle holds everywhere.',
        'Ce qui se dit d’une bataille vaut partout.',
      ),
      conclusion: everywhere('يحل الإيذاء.', 'Harm is permitted.', 'Le tort est permis.'),
      fallacy: 'general-made-of-particular',
      answer: everywhere('للنص سببه.', 'The text has its occasion.', 'Le texte a sa circonstance.'),
      citations: ['c1'],
    },
  ],
  concepts: [
    {
      audience: 'general',
      depth: 'sentence',
      said: everywhere('النفس معصومة.', 'Life is protected.', 'La vie est protégée.'),
      citations: ['c1'],
    },
  ],
  citations: [
    {
      id: 'c1',
      kind: 'work',
      work: 'Invented work',
      edition: '1',
      locator: 'p. 1',
      quotation: '',
      grade: '',
      grader: '',
    },
  ],
};

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** An institution by its number. */
export const institution = (n: number): Seat['institution'] => ({
  institution_id: uuid(9000 + n),
  name: { ara: `جهة ${n}`, eng: `Institution ${n}`, fra: `Institution ${n}` },
});

/** Seats by account: `[person, institution]` by number. */
export function seats(sitting: Readonly<Record<string, readonly [number, number]>>): ThoughtDeps['seatOf'] {
  return async (_, account) => {
    const seat = sitting[account];
    return seat && { person: uuid(seat[0]), institution: institution(seat[1]) };
  };
}

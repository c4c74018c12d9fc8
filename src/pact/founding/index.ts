import type { PactAxis, Texts } from '#records';
import { financeProposals } from './finance.ts';
import { integrationProposals } from './integration.ts';
import { mediaProposals } from './media.ts';
import { militaryProposals } from './military.ts';
import { foundingParagraphs } from './paragraphs.ts';
import type { ProposedCommitment } from './proposal.ts';
import { thoughtProposals } from './thought.ts';

/** An outcome as the founding meeting gives it: a paragraph that obliges. */
export interface FoundingOutcome {
  code: string;
  paragraphs: readonly number[];
  text: Texts;
  axis: PactAxis;
}

/**
 * The founding meeting, ready to be looked through, assigned and adopted. Its text names no state, date or figure: the
 * commitments are proposals, written here, and bind nobody until a state takes one on.
 */
export const foundingMeeting = {
  name: {
    ara: 'الاجتماع الأول لوزراء الدفاع',
    eng: 'First meeting of the ministers of defence',
    fra: 'Première réunion des ministres de la Défense',
  },
  body: 'ministers-of-defence',
  heldOn: '2017-11-26',
  place: { ara: 'الرياض', eng: 'Riyadh', fra: 'Riyad' },
  /** The text was adopted in Arabic; the others are translations of what is said here. */
  languages: ['ara'],
  sources: [
    {
      title: 'IMCTC: inaugural meeting of the Ministers of Defense Council, 26 November 2017',
      url: 'https://imctc.org/English/NewsroomDetail/Index/636473045674267274',
    },
  ],
  paragraphs: foundingParagraphs,
  outcomes: foundingParagraphs.flatMap(({ number, outcome, axis, text }): readonly FoundingOutcome[] =>
    outcome === undefined || axis === undefined ? [] : [{ code: outcome, paragraphs: [number], text, axis }],
  ),
  proposals: [
    ...thoughtProposals,
    ...mediaProposals,
    ...financeProposals,
    ...militaryProposals,
    ...integrationProposals,
  ] as readonly ProposedCommitment[],
} as const;

/** The day so many months after another, the last of the month where it has no such day: `2026-08-31` + 6 is `2027-02-28`. */
export function dueAfter(adopted: string, months: number): string {
  const [year = 0, month = 1, day = 1] = adopted.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

import type { MeetingText } from './meeting-text.ts';
import type { Unfinished } from './unfinished.ts';

/** A whole meeting, opened to be written on. Its paragraphs are put in the order of their numbers. Pure but for the keys. */
export function unfinishedFrom(meeting: MeetingText, adoptedOn: string, newKey: () => string): Unfinished {
  const { place, paragraphs, outcomes, commitments, ...rest } = meeting;
  const ordered = paragraphs.toSorted((a, b) => a.number - b.number).map((one) => ({ ...one, key: newKey() }));
  const keyOfParagraph = new Map(ordered.map(({ number, key }) => [number, key]));
  const keyed = outcomes.map((one) => ({ ...one, key: newKey() }));
  const keyOfOutcome = new Map(keyed.map(({ code, key }) => [code, key]));
  return {
    ...rest,
    adoptedOn,
    place: place ?? { ara: '', eng: '', fra: '' },
    sources: rest.sources.map((one) => ({ ...one })),
    paragraphs: ordered.map(({ number: _number, ...one }) => one),
    outcomes: keyed.map((one) => ({
      ...one,
      paragraphs: one.paragraphs.flatMap((number) => keyOfParagraph.get(number) ?? []),
    })),
    commitments: commitments.map(({ milestones, ...one }) => ({
      ...one,
      key: newKey(),
      outcome: keyOfOutcome.get(one.outcome) ?? newKey(),
      milestones: milestones.map((milestone) => ({ ...milestone, key: newKey() })),
    })),
  };
}

/** A meeting of which nothing is written yet. */
export const blankMeeting = (adoptedOn: string): Unfinished => ({
  name: { ara: '', eng: '', fra: '' },
  body: 'ministers-of-defence',
  heldOn: '',
  adoptedOn,
  place: { ara: '', eng: '', fra: '' },
  languages: ['ara'],
  sources: [],
  paragraphs: [],
  outcomes: [],
  commitments: [],
});

import { dueAfter, foundingMeeting } from '../founding/index.ts';
import { memberFacts } from '../members/facts.ts';
import type { MeetingText } from './meeting-text.ts';

/**
 * The founding meeting as a file to look through and to begin with: every proposal owed by every member, or by those
 * of `states`; due is counted from `adopted` (`2026-12-01`). A joint one is led by `lead`. Pure.
 */
export function foundingText(
  adopted: string,
  lead: string,
  states: readonly string[] = memberFacts.map(({ code }) => code),
): MeetingText {
  const { proposals, paragraphs, sources, languages, ...meeting } = foundingMeeting;
  const owners = [...new Set(states)].sort();
  return {
    ...meeting,
    languages: [...languages],
    sources: sources.map((one) => ({ ...one })),
    paragraphs: paragraphs.map(({ number, kind, axis, text }) => ({
      number,
      kind,
      ...(axis !== undefined && { axis }),
      text,
    })),
    outcomes: meeting.outcomes.map((one) => ({ ...one, paragraphs: [...one.paragraphs] })),
    commitments: proposals.map(({ code, outcome, title, manner, months, indicator, milestones }) => ({
      code,
      outcome,
      title,
      manner,
      owners: [...owners],
      ...(manner === 'joint' && { lead }),
      due: dueAfter(adopted, months),
      indicator,
      milestones: milestones.map((one) => ({ code: one.code, title: one.title, due: dueAfter(adopted, one.months) })),
    })),
  };
}

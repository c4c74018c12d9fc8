import type { MatchReason } from '../explanation.ts';
import type { ListedSubject } from '../subject.ts';
import { type IdentifierAgreement, identifiersAgree } from './comparable-identifier.ts';
import type { AskedIdentifier, Question } from './question.ts';

interface Meeting {
  agreement: IdentifierAgreement;
  ours: AskedIdentifier;
  theirs: AskedIdentifier;
}

/** The first of the strongest agreements among two sides' identifiers; the effect of `identifier-same` is set by the caller. */
export function weighIdentifiers(question: Question, subject: ListedSubject): MatchReason[] {
  const meetings: Meeting[] = question.identifiers.flatMap((ours) =>
    subject.identifiers.map((theirs) => ({ ours, theirs, agreement: identifiersAgree(ours, theirs) })),
  );
  const same = meetings.filter((meeting) => meeting.agreement === 'same');
  if (same.length > 0) return same.slice(0, 3).map((meeting) => reasonOf('identifier-same', 0, meeting));
  const contact = meetings.find((meeting) => meeting.agreement === 'same-contact');
  const different = meetings.find((meeting) => isDifferent(meeting, meetings));
  return [
    ...(contact === undefined ? [] : [reasonOf('contact-same', 0.1, contact)]),
    ...(different === undefined ? [] : [reasonOf('identifier-differs', -0.05, different)]),
  ];
}

function isDifferent(meeting: Meeting, all: readonly Meeting[]): boolean {
  return (
    meeting.agreement === 'different' && !all.some((other) => other.agreement === 'same' && other.ours === meeting.ours)
  );
}

function reasonOf(rule: string, effect: number, { ours, theirs }: Meeting): MatchReason {
  const type = ours.type === undefined || ours.type === 'other' ? (theirs.type ?? 'other') : ours.type;
  return { rule, effect, parameters: { type, a: ours.value, b: theirs.value } };
}

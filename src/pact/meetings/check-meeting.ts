import type { MeetingText } from './meeting-text.ts';

/** A place in the file (`/commitments/3/owners/2`) and what is wrong there, in words of a program. */
export interface MeetingProblem {
  where: string;
  reason: string;
}

/** The most problems that are told at once. */
const most = 50;

/**
 * What the parts of a meeting do not agree in: a code that stands twice or names nothing, an outcome whose words are not
 * those of its paragraphs, a state that is no member, a milestone after its commitment. Pure.
 */
export function checkMeeting(meeting: MeetingText, members: ReadonlySet<string>): readonly MeetingProblem[] {
  return [...problemsOf(meeting, members)].slice(0, most);
}

function* problemsOf(meeting: MeetingText, members: ReadonlySet<string>): Generator<MeetingProblem> {
  const { paragraphs, outcomes, commitments } = meeting;
  yield* twice(
    'paragraphs',
    paragraphs.map(({ number }) => String(number)),
  );
  yield* twice(
    'outcomes',
    outcomes.map(({ code }) => code),
  );
  yield* twice(
    'commitments',
    commitments.map(({ code }) => code),
  );
  const numbers = new Set(paragraphs.map(({ number }) => number));
  for (const [n, outcome] of outcomes.entries())
    for (const [m, number] of outcome.paragraphs.entries())
      if (!numbers.has(number))
        yield { where: `/outcomes/${n}/paragraphs/${m}`, reason: `there is no paragraph ${number}` };
  const codes = new Set(outcomes.map(({ code }) => code));
  for (const [n, one] of commitments.entries()) {
    const where = `/commitments/${n}`;
    if (!codes.has(one.outcome)) yield { where: `${where}/outcome`, reason: `there is no outcome ${one.outcome}` };
    yield* ownersOf(one, where, members);
    if (one.due <= meeting.heldOn) yield { where: `${where}/due`, reason: 'is due before the meeting was held' };
    yield* twice(
      `commitments/${n}/milestones`,
      one.milestones.map(({ code }) => code),
    );
    for (const [m, { due }] of one.milestones.entries())
      if (due > one.due) yield { where: `${where}/milestones/${m}/due`, reason: `is due after ${one.due}` };
  }
}

function* ownersOf(
  { owners, manner, lead }: MeetingText['commitments'][number],
  where: string,
  members: ReadonlySet<string>,
): Generator<MeetingProblem> {
  yield* twice(`${where.slice(1)}/owners`, owners);
  for (const [m, state] of owners.entries())
    if (!members.has(state)) yield { where: `${where}/owners/${m}`, reason: `${state} is no member` };
  if (manner === 'joint' && lead === undefined)
    yield { where: `${where}/lead`, reason: 'a joint commitment has a lead' };
  if (manner === 'each' && lead !== undefined)
    yield { where: `${where}/lead`, reason: 'what each state owes has no lead' };
  if (lead !== undefined && !owners.includes(lead))
    yield { where: `${where}/lead`, reason: `${lead} is not among the owners` };
}

function* twice(list: string, names: readonly string[]): Generator<MeetingProblem> {
  const seen = new Set<string>();
  for (const [n, name] of names.entries()) {
    if (seen.has(name)) yield { where: `/${list}/${n}`, reason: `${name} stands twice` };
    seen.add(name);
  }
}

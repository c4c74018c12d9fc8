import type { z } from 'zod';
import { checkMeeting } from './check-meeting.ts';
import type { MeetingProblem } from './meeting-problem.ts';
import { type MeetingText, meetingTextShape } from './meeting-text.ts';
import type { Unfinished } from './unfinished.ts';

/** What a meeting would be if it were done now: problems, or the meeting. */
export type Finished =
  | { meeting: MeetingText; problems: readonly [] }
  | { meeting?: never; problems: readonly MeetingProblem[] };

/** The most problems that are told at once. */
const most = 200;

/**
 * An unfinished meeting held to everything a meeting must be. Places count from 0 in the order of the unfinished one. What
 * is not written yet stands first; whether the parts agree is asked of those that are whole. Pure.
 */
export function finishMeeting(unfinished: Unfinished, members: ReadonlySet<string>): Finished {
  const wanted = numbered(unfinished);
  const parsed = meetingTextShape.safeParse(wanted);
  if (!parsed.success) {
    const missing = parsed.error.issues.map((issue) => problemOf(issue, wanted));
    const places = new Set(missing.map(({ where }) => where));
    // The parts are compared even so: an empty title must not hide a state that is no member.
    const unlike = [...checkMeeting(wanted, members)].filter(({ where }) => !places.has(where));
    return { problems: [...missing, ...unlike.filter((one) => !speaksOfNothing(one, wanted))].slice(0, most) };
  }
  const problems = [...checkMeeting(parsed.data, members)].slice(0, most);
  return problems.length > 0 ? { problems } : { meeting: parsed.data, problems: [] };
}

/** Two codes that are both still empty, a due that is not there yet: said already. */
function speaksOfNothing({ code, what, where }: MeetingProblem, meeting: MeetingText): boolean {
  if (code === 'twice' || code === 'no-outcome') return what === '';
  if (code === 'milestone-too-late') return what === '';
  if (code === 'due-too-early') return meeting.commitments[Number(where.split('/')[2])]?.due === '';
  return false;
}

/** Keys become numbers and codes. It has the form of a meeting; whether it holds to its shape is asked by the caller. */
export function numbered({
  adoptedOn: _adoptedOn,
  place,
  paragraphs,
  outcomes,
  commitments,
  ...rest
}: Unfinished): MeetingText {
  const numbers = new Map(paragraphs.map(({ key }, n) => [key, n + 1]));
  const codes = new Map(outcomes.map(({ key, code }) => [key, code]));
  const placed = Object.values(place).some((name) => name.trim() !== '');
  return {
    ...rest,
    ...(placed && { place }),
    sources: rest.sources.map(({ title, url }) => ({ title, ...(url !== undefined && url !== '' && { url }) })),
    paragraphs: paragraphs.map(({ key: _key, ...one }, n) => ({ number: n + 1, ...one })),
    outcomes: outcomes.map(({ key: _key, ...one }) => ({
      ...one,
      paragraphs: one.paragraphs.flatMap((key) => numbers.get(key) ?? []),
    })),
    commitments: commitments.map(({ key: _key, indicator: { target, ...indicator }, milestones, ...one }) => ({
      ...one,
      outcome: codes.get(one.outcome) ?? '',
      // Not a number is refused by the shape, as missing.
      indicator: { ...indicator, target: target ?? Number.NaN },
      milestones: milestones.map(({ key: _milestone, ...milestone }) => milestone),
    })),
  };
}

/** What the shape refused in a whole, as a problem of a meeting. */
export function problemOf({ path, code }: z.core.$ZodIssue, whole: unknown): MeetingProblem {
  const where = `/${path.map(String).join('/')}`;
  if (code === 'too_small' || code === 'invalid_type' || valueAt(whole, path) === '') return { where, code: 'missing' };
  return { where, code: code === 'too_big' ? 'too-long' : 'malformed' };
}

const valueAt = (whole: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((part, name) => (part as Readonly<Record<PropertyKey, unknown>> | undefined)?.[name], whole);

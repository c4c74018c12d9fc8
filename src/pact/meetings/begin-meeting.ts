import { type Act, commonFault, type Language, need } from '#base';
import type { PactDeps } from '../deps.ts';
import { checkMeeting } from './check-meeting.ts';
import { composeMeeting } from './compose-meeting.ts';
import { type MeetingProblem, sayMeetingProblem } from './meeting-problem.ts';
import type { MeetingText } from './meeting-text.ts';
import { codesOf, membersAsked } from './members-asked.ts';

/** What a draft holds: nothing has left by it. */
export interface BegunMeeting {
  draft: string;
  meeting: string;
  outcomes: number;
  commitments: number;
  /** Commitment × owner: how many words of a state are asked for. */
  assigned: number;
}

/** The most problems that are told at once. */
const mostTold = 50;

/** Problems as the details of a refusal, in the words of the reader. */
export const detailsOf = (problems: readonly MeetingProblem[], language: Language) =>
  problems.map((problem) => ({ where: problem.where, reason: sayMeetingProblem(problem, language) }));

/**
 * Begins one draft of the exchange with a meeting, its outcomes and its commitments (right `pact.assign`). It leaves whole,
 * once another person (`pact.assign.approve`) has approved exactly what is shown. Errors: `invalid-input` with every place
 * in which the parts do not agree; then nothing is begun.
 */
export async function beginMeeting(
  act: Act,
  { desk }: Pick<PactDeps, 'desk'>,
  { meeting, audience }: { meeting: MeetingText; audience: 'public' | 'members' },
): Promise<BegunMeeting> {
  need(act.actor, 'pact.assign');
  const problems = [...checkMeeting(meeting, codesOf(await membersAsked(act, desk)))].slice(0, mostTold);
  if (problems.length > 0) throw commonFault('invalid-input', {}, detailsOf(problems, act.language));
  const id = desk.recordId('meeting', act.newId(), 'meeting');
  const { properties, companions } = composeMeeting(meeting, id, (type, namespace, name) =>
    desk.recordId(type, namespace, name),
  );
  const draft = await desk.openDraft(act, {
    act: 'issue',
    kind: 'meeting',
    type: 'meeting',
    objectId: id,
    properties,
    companions,
    marking: { audience, members: [], purposes: [], onward: 'members', judicial: 'yes' },
    derivedFrom: [],
  });
  const assigned = meeting.commitments.reduce((sum, { owners }) => sum + owners.length, 0);
  await act.audit({
    action: 'pact.meeting.begin',
    objects: [`draft:${draft}`, `record:${id}`],
    detail: { outcomes: meeting.outcomes.length, commitments: meeting.commitments.length, assigned },
  });
  return { draft, meeting: id, outcomes: meeting.outcomes.length, commitments: meeting.commitments.length, assigned };
}

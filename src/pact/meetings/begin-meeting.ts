import { type Act, commonFault, need } from '#base';
import type { PactDeps } from '../deps.ts';
import { membersOn } from '../members/index.ts';
import { checkMeeting } from './check-meeting.ts';
import { composeMeeting } from './compose-meeting.ts';
import type { MeetingText } from './meeting-text.ts';

/** What a draft holds: nothing has left by it. */
export interface BegunMeeting {
  draft: string;
  meeting: string;
  outcomes: number;
  commitments: number;
  /** Commitment × owner: how many words of a state are asked for. */
  assigned: number;
}

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
  const allied = (await desk.members(act)).map(({ state }) => state);
  const today = act.clock.now().toISOString().slice(0, 10);
  const members = new Set([...(await membersOn(act, today)), ...allied]);
  const problems = checkMeeting(meeting, members);
  if (problems.length > 0) throw commonFault('invalid-input', {}, [...problems]);
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

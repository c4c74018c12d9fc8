import { type Act, need } from '#base';
import type { PactDeps } from '../deps.ts';
import { beginMeeting, type BegunMeeting, detailsOf } from './begin-meeting.ts';
import { meetingFault } from './faults.ts';
import { finishMeeting } from './finish-meeting.ts';
import { codesOf, membersAsked } from './members-asked.ts';
import { openForWriting } from './open-for-writing.ts';
import { writeUnfinished } from './unfinished-store.ts';

/**
 * Puts an unfinished meeting into a draft of the exchange (right `pact.assign`): there it is proposed, and another person
 * lets it out. Errors: `meeting-unfinished` with every place, `meeting-changed`, `meeting-in-draft`, `not-found`.
 */
export async function draftUnfinished(
  act: Act,
  deps: Pick<PactDeps, 'desk'>,
  { id, revision, audience }: { id: string; revision: number; audience: 'public' | 'members' },
): Promise<BegunMeeting> {
  need(act.actor, 'pact.assign');
  const row = await openForWriting(act, deps, id, revision);
  const { meeting, problems } = finishMeeting(row.content, codesOf(await membersAsked(act, deps.desk)));
  if (meeting === undefined) throw meetingFault('meeting-unfinished', {}, detailsOf(problems, act.language));
  const begun = await beginMeeting(act, deps, { meeting, audience });
  await writeUnfinished(act, row, { draft: begun.draft });
  await act.audit({ action: 'pact.unfinished.draft', objects: [`meeting:${id}`, `draft:${begun.draft}`] });
  return begun;
}

import { type Act, need } from '#base';
import { foundingText } from './founding-text.ts';
import type { MeetingText } from './meeting-text.ts';
import { blankMeeting, unfinishedFrom } from './unfinished-from.ts';
import { insertUnfinished } from './unfinished-store.ts';

/** What a meeting is begun from. */
export type BeginUnfinished =
  | { from: 'founding'; adoptedOn: string; owners: readonly string[]; lead: string }
  | { from: 'blank' }
  | { from: 'file'; meeting: MeetingText };

/** Begins a meeting to be written in this node (right `pact.assign`); nothing leaves by it. Gives its id. */
export async function beginUnfinished(act: Act, begin: BeginUnfinished): Promise<string> {
  need(act.actor, 'pact.assign');
  const id = await insertUnfinished(act, contentOf(act, begin));
  await act.audit({ action: 'pact.unfinished.begin', objects: [`meeting:${id}`], detail: { from: begin.from } });
  return id;
}

function contentOf(act: Act, begin: BeginUnfinished) {
  const today = act.clock.now().toISOString().slice(0, 10);
  const newKey = () => act.newId();
  if (begin.from === 'blank') return blankMeeting(today);
  if (begin.from === 'file') return unfinishedFrom(begin.meeting, today, newKey);
  const meeting = foundingText(begin.adoptedOn, begin.lead, begin.owners);
  return unfinishedFrom(meeting, begin.adoptedOn, newKey);
}

import type { ExchangeDesk } from '#exchange';
import type { MeetingText } from './meeting-text.ts';

type Json = Readonly<Record<string, unknown>>;

/** What leaves with a meeting: its own properties, and its outcomes and commitments beside it. */
export interface ComposedMeeting {
  properties: Json;
  companions: readonly (Json & { readonly type: string; readonly id: string })[];
}

/**
 * The records of a meeting. Their ids follow from the id of the draft's object and their codes. Checked before
 * (`check-meeting.ts`): every code that is named is there. Pure.
 */
export function composeMeeting(
  meeting: MeetingText,
  meetingId: string,
  recordId: ExchangeDesk['recordId'],
): ComposedMeeting {
  const { name, body, heldOn, place, languages, sources, paragraphs } = meeting;
  const namespace = meetingId.slice('meeting--'.length);
  const idOf = (type: 'outcome' | 'commitment', code: string): string => recordId(type, namespace, code);
  const axisOf = new Map(meeting.outcomes.map(({ code, axis }) => [code, axis]));
  return {
    properties: {
      name,
      body,
      held_on: heldOn,
      ...(place !== undefined && { place }),
      paragraphs: paragraphs.map((one) => ({ ...one })),
      languages,
      ...(sources.length > 0 && { sources }),
    },
    companions: [
      ...meeting.outcomes.map(({ code, paragraphs: paragraph_numbers, text, axis }) => ({
        type: 'outcome',
        id: idOf('outcome', code),
        meeting_ref: meetingId,
        code,
        paragraph_numbers,
        text,
        axis,
      })),
      ...meeting.commitments.map(({ outcome, lead, milestones, ...one }) => ({
        type: 'commitment',
        id: idOf('commitment', one.code),
        outcome_ref: idOf('outcome', outcome),
        axis: axisOf.get(outcome),
        ...(lead !== undefined && { lead }),
        ...one,
        ...(milestones.length > 0 && { milestones }),
      })),
    ],
  };
}

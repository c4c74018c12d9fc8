import { z } from 'zod';
import { routes } from '#base/contract';
import { meetingTextShape } from './meeting-text.ts';

const assign = { right: 'pact.assign' };

export const meetingRoutes = routes({
  foundingMeeting: {
    method: 'GET',
    path: '/pact/meetings/founding',
    summary: 'The founding meeting with proposed commitments, as a file to look through and to begin with',
    access: assign,
    query: z.object({
      /** From when the months of the proposals count. */
      adopted: z.iso.date(),
      /** Who leads what is owed jointly. */
      lead: z.string().regex(/^[A-Z]{2}$/),
    }),
    response: meetingTextShape,
  },
  beginMeeting: {
    method: 'POST',
    path: '/pact/meetings',
    summary: 'Begin the draft of a meeting with its outcomes and commitments; all of it or nothing',
    access: assign,
    body: z.object({ meeting: meetingTextShape, audience: z.enum(['public', 'members']).default('public') }),
    response: z.object({
      draft: z.string(),
      meeting: z.string(),
      outcomes: z.number().int(),
      commitments: z.number().int(),
      assigned: z.number().int(),
    }),
  },
});

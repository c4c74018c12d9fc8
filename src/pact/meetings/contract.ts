import { z } from 'zod';
import { routes } from '#base/contract';
import { meetingTextShape } from './meeting-text.ts';
import { unfinishedShape } from './unfinished.ts';

const assign = { right: 'pact.assign' };
const state = z.string().regex(/^[A-Z]{2}$/);
const texts = z.object({ ara: z.string(), eng: z.string(), fra: z.string() });
const id = z.object({ id: z.uuid() });
const revision = z.int().min(1);
const counts = { outcomes: z.int(), commitments: z.int(), assigned: z.int() };
const begun = z.object({ draft: z.string(), meeting: z.string(), ...counts });
const audience = z.enum(['public', 'members']).default('public');
/** Bytes: a thousand paragraphs in three languages. */
const largest = 8 * 1024 * 1024;

export const meetingRowShape = z.object({
  /** `meeting--…`. */
  id: z.string(),
  name: texts,
  heldOn: z.string(),
  own: z.boolean(),
  ...counts,
});

export const unfinishedRowShape = z.object({
  id: z.string(),
  /** Number of the last change; a change names the one it saw. */
  revision: z.int(),
  state: z.enum(['open', 'in-draft', 'published']),
  name: texts,
  ...counts,
  changedAt: z.string(),
  changedBy: z.string(),
  /** The draft it was put into last. */
  draft: z.string().optional(),
});

export const unfinishedViewShape = unfinishedRowShape.extend({ content: unfinishedShape });

export const meetingRoutes = routes({
  meetings: {
    method: 'GET',
    path: '/pact/meetings',
    summary: 'Meetings that were recorded, with how much was agreed and assigned',
    access: { right: 'pact.read' },
    response: z.object({ items: z.array(meetingRowShape) }),
  },
  foundingMeeting: {
    method: 'GET',
    path: '/pact/meetings/founding',
    summary: 'The founding meeting with proposed commitments, as a file to look through and to begin with',
    access: assign,
    query: z.object({
      /** From when the months of the proposals count. */
      adopted: z.iso.date(),
      /** Who leads what is owed jointly. */
      lead: state,
    }),
    response: meetingTextShape,
  },
  beginMeeting: {
    method: 'POST',
    path: '/pact/meetings',
    summary: 'Begin the draft of a meeting with its outcomes and commitments; all of it or nothing',
    access: assign,
    body: z.object({ meeting: meetingTextShape, audience }),
    bodyLimit: largest,
    response: begun,
  },
  meetingMembers: {
    method: 'GET',
    path: '/pact/meetings/members',
    summary: 'Every state that a commitment may name, with its region',
    access: assign,
    response: z.object({
      items: z.array(z.object({ code: z.string(), name: texts.optional(), region: z.string().optional() })),
    }),
  },
  unfinishedMeetings: {
    method: 'GET',
    path: '/pact/meetings/unfinished',
    summary: 'Meetings that are being written in this node',
    access: assign,
    response: z.object({ items: z.array(unfinishedRowShape) }),
  },
  beginUnfinished: {
    method: 'POST',
    path: '/pact/meetings/unfinished',
    summary: 'Begin to write a meeting: from the founding text, from a file, or from nothing',
    access: assign,
    body: z.discriminatedUnion('from', [
      z.object({
        from: z.literal('founding'),
        adoptedOn: z.iso.date(),
        owners: z.array(state).min(1).max(250),
        lead: state,
      }),
      z.object({ from: z.literal('blank') }),
      z.object({ from: z.literal('file'), meeting: meetingTextShape }),
    ]),
    bodyLimit: largest,
    response: unfinishedViewShape,
  },
  unfinishedMeeting: {
    method: 'GET',
    path: '/pact/meetings/unfinished/:id',
    summary: 'A meeting that is being written, with all that is written',
    access: assign,
    params: id,
    response: unfinishedViewShape,
  },
  saveUnfinished: {
    method: 'PUT',
    path: '/pact/meetings/unfinished/:id',
    summary: 'Write it anew; refused when somebody saved it since the revision that was seen',
    access: assign,
    params: id,
    body: z.object({ revision, content: unfinishedShape }),
    bodyLimit: largest,
    response: unfinishedRowShape,
  },
  giveUpUnfinished: {
    method: 'DELETE',
    path: '/pact/meetings/unfinished/:id',
    summary: 'Give it up for good',
    access: assign,
    params: id,
    query: z.object({ revision: z.coerce.number().int().min(1) }),
    response: z.object({ id: z.string() }),
  },
  draftUnfinished: {
    method: 'POST',
    path: '/pact/meetings/unfinished/:id/draft',
    summary: 'Put it into a draft of the exchange, to be proposed and let out by another person',
    access: assign,
    params: id,
    body: z.object({ revision, audience }),
    response: begun,
  },
  importCommitments: {
    method: 'POST',
    path: '/pact/meetings/unfinished/:id/commitments',
    summary: 'Commitments of a table (CSV, XLSX): all of them or, with every fault by row and column, none',
    access: assign,
    params: id,
    query: z.object({ revision: z.coerce.number().int().min(1), manner: z.enum(['replace', 'add']) }),
    upload: true,
    response: z.object({ commitments: z.int(), assigned: z.int() }),
  },
  exportCommitments: {
    method: 'GET',
    path: '/pact/meetings/unfinished/:id/commitments.csv',
    summary: 'Its commitments as a table that can be filled in and imported again',
    access: assign,
    params: id,
    response: z.unknown(),
    download: { contentType: 'text/csv; charset=utf-8' },
  },
});

import { z } from 'zod';
import { routes } from '#base/contract';
import { changeShape, confirmShape, languageShape, memberRowShape, memberShape, textsShape } from './shapes.ts';

const read = { right: 'pact.read' };
const assign = { right: 'pact.assign' };
const code = z.string().regex(/^[A-Z]{2}$/);
const state = z.object({ state: code });
const day = z.iso.date();
/** A day, a month or a year: as far as the day of joining is known. */
const known = z.union([day, z.string().regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/)]);
const line = z.string().trim().min(1).max(300);
const reason = z.string().trim().min(10).max(2000);
const source = z.object({
  title: line,
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
});
const onDay = z.object({ day: day.optional() });
const file = (contentType: string) => ({ response: z.unknown(), download: { contentType } });

export const pactMemberRoutes = routes({
  pactMembers: {
    method: 'GET',
    path: '/pact/members',
    summary: 'Every state on a day: member since when, delegate seated, node online; three different things',
    access: read,
    query: onDay,
    response: z.object({
      day: z.string(),
      items: z.array(memberRowShape),
      /** Proposals that wait for a second person. */
      waiting: z.array(changeShape),
    }),
  },
  pactMembersCsv: {
    method: 'GET',
    path: '/pact/members.csv',
    summary: 'The members on a day as CSV, safe to open in a spreadsheet; without any person’s name',
    access: read,
    query: onDay,
    ...file('text/csv; charset=utf-8'),
  },
  pactMembersJson: {
    method: 'GET',
    path: '/pact/members.json',
    summary: 'The members on a day as JSON; without any person’s name',
    access: read,
    query: onDay,
    ...file('application/json; charset=utf-8'),
  },
  pactMember: {
    method: 'GET',
    path: '/pact/members/:state',
    summary: 'One state with its times of membership, its seats, and everything that was said of it',
    access: read,
    params: state,
    query: onDay,
    response: memberShape,
  },
  pactBodies: {
    method: 'GET',
    path: '/pact/bodies',
    summary: 'The bodies of the alliance and its working languages',
    access: read,
    response: z.object({
      bodies: z.array(z.object({ key: z.string(), name: textsShape, does: textsShape })),
      languages: z.array(languageShape),
    }),
  },
  publicCommitments: {
    method: 'GET',
    path: '/pact/public-commitments',
    summary: 'What the alliance and its members said in public, with sources; no record stands behind it',
    access: read,
    response: z.object({
      items: z.array(
        z.object({
          code: z.string(),
          saidOn: z.string(),
          axis: z.enum(['thought', 'media', 'finance', 'military', 'integration']),
          kind: z.string(),
          text: textsShape,
          quantity: z.number().optional(),
          unit: z.string().optional(),
          due: z.string().optional(),
          by: z.string(),
          source: z.string(),
          confirm: z.boolean(),
        }),
      ),
    }),
  },
  publicCommitmentsCsv: {
    method: 'GET',
    path: '/pact/public-commitments.csv',
    summary: 'What was said in public as CSV, safe to open in a spreadsheet',
    access: read,
    ...file('text/csv; charset=utf-8'),
  },
  sayJoined: {
    method: 'POST',
    path: '/pact/members/:state/joined',
    summary: 'Confirm or correct the day a state joined, with its source',
    access: assign,
    params: state,
    body: z.object({ joined: known, source, settles: z.array(confirmShape).max(4).default([]), reason }),
    response: memberShape,
  },
  seatDelegate: {
    method: 'POST',
    path: '/pact/members/:state/seats',
    summary: 'A delegate takes a seat at the Center; an office suffices, a name is said only where the state wishes it',
    access: assign,
    params: state,
    body: z.object({
      from: day,
      until: day.optional(),
      language: languageShape,
      office: line,
      name: z.string().trim().max(120).optional(),
      reason,
    }),
    response: memberShape,
  },
  endDelegateSeat: {
    method: 'POST',
    path: '/pact/members/:state/seats/:seat/end',
    summary: 'Say the last day of a seat',
    access: assign,
    params: state.extend({ seat: z.string() }),
    body: z.object({ until: day, reason }),
    response: memberShape,
  },
  strikeMemberChange: {
    method: 'POST',
    path: '/pact/members/:state/strike',
    summary: 'Take back what one person said of a state; it stays to be read and counts no longer',
    access: assign,
    params: state,
    body: z.object({ change: z.string(), reason }),
    response: memberShape,
  },
  proposeMemberTurn: {
    method: 'POST',
    path: '/pact/members/:state/turns',
    summary: 'Propose that a state leaves, or is a member again; waits for a second person',
    access: assign,
    params: state,
    body: z.object({ what: z.enum(['leave', 'return']), on: day, legalBasis: line, reason }),
    response: memberShape,
  },
  proposeMember: {
    method: 'POST',
    path: '/pact/members',
    summary: 'Propose to take up a state as a new member; waits for a second person',
    access: assign,
    body: z.object({
      state: code,
      joined: known,
      name: z.object({ ara: line, eng: line, fra: line }),
      source,
      legalBasis: line,
      reason,
    }),
    response: memberShape,
  },
  secondMemberChange: {
    method: 'POST',
    path: '/pact/member-changes/:id/second',
    summary: 'The second person’s word on who is a member',
    access: { right: 'pact.assign.approve' },
    params: z.object({ id: z.string() }),
    body: z.object({ approve: z.boolean(), reason }),
    response: memberShape,
  },
  withdrawMemberChange: {
    method: 'POST',
    path: '/pact/member-changes/:id/withdraw',
    summary: 'Take a proposal back, by whoever made it',
    access: assign,
    params: z.object({ id: z.string() }),
    response: memberShape,
  },
});

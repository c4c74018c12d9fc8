import { z } from 'zod';
import { page, paging, routes } from '#base/contract';
import {
  consentShape,
  draftActShape,
  draftRowShape,
  draftShape,
  draftStateShape,
  formFieldShape,
  markingShape,
  memberShape,
  objectShape,
  recallShape,
} from './shapes.ts';

const id = z.object({ id: z.string().max(120) });
const reason = z.string().trim().min(10).max(5000);
const written = z.object({
  properties: objectShape,
  marking: markingShape,
  derivedFrom: z.array(z.string().max(120)).max(100).default([]),
});
const sought = z
  .string()
  .max(200)
  .regex(/^[^\0]*$/);
const read = { right: 'exchange.read' };
const compose = { right: 'exchange.compose' };

export const draftFilter = z.object({
  ...paging,
  state: draftStateShape.optional(),
  act: draftActShape.optional(),
  /** `me`: made or proposed by the reader; `second`: proposals that the reader may approve. */
  whose: z.enum(['me', 'second']).optional(),
  q: sought.optional(),
});

export const releaseRoutes = routes({
  composeChoices: {
    method: 'GET',
    path: '/exchange/compose',
    summary: 'What can be written and to whom: forms, members, purposes',
    access: read,
    response: z.object({
      own: memberShape.optional(),
      members: z.array(memberShape.extend({ active: z.boolean() })),
      purposes: z.array(z.object({ key: z.string(), name: z.string() })),
      forms: z.array(
        z.object({ kind: z.string(), type: z.string(), title: z.string(), fields: z.array(formFieldShape) }),
      ),
    }),
  },
  drafts: {
    method: 'GET',
    path: '/exchange/drafts',
    summary: 'Drafts, and what waits for a second person',
    access: read,
    query: draftFilter,
    response: page(draftRowShape),
  },
  draft: {
    method: 'GET',
    path: '/exchange/drafts/:id',
    summary: 'One draft with exactly what would leave',
    access: read,
    params: id,
    response: draftShape,
  },
  makeDraft: {
    method: 'POST',
    path: '/exchange/drafts',
    summary: 'Begin a record',
    access: compose,
    body: written.extend({ kind: z.string().max(200) }),
    response: draftShape,
  },
  changeDraft: {
    method: 'PUT',
    path: '/exchange/drafts/:id',
    summary: 'Change a draft; a proposal goes back to draft first',
    access: compose,
    params: id,
    body: written.extend({ revision: z.number().int() }),
    response: draftShape,
  },
  proposeDraft: {
    method: 'POST',
    path: '/exchange/drafts/:id/propose',
    summary: 'Propose what was seen to a second person',
    access: compose,
    params: id,
    body: z.object({ seen: z.string().max(100) }),
    response: draftShape,
  },
  takeBackDraft: {
    method: 'POST',
    path: '/exchange/drafts/:id/take-back',
    summary: 'Take a proposal back',
    access: compose,
    params: id,
    response: draftShape,
  },
  secondDraft: {
    method: 'POST',
    path: '/exchange/drafts/:id/second',
    summary: 'The second person approves, and it leaves; or refuses',
    access: { right: 'exchange.approve' },
    params: id,
    body: z.object({ approve: z.boolean(), reason, seen: z.string().max(100) }),
    response: draftShape,
  },
  withdrawDraft: {
    method: 'POST',
    path: '/exchange/drafts/:id/withdraw',
    summary: 'Give a draft up for good',
    access: compose,
    params: id,
    body: z.object({ reason }),
    response: draftShape,
  },
  newVersion: {
    method: 'POST',
    path: '/exchange/records/:id/versions',
    summary: 'Begin a new version of an own record',
    access: compose,
    params: id,
    response: draftShape,
  },
  revokeRecord: {
    method: 'POST',
    path: '/exchange/records/:id/revoke',
    summary: 'Begin the revocation of an own record: it is for good',
    access: compose,
    params: id,
    body: z.object({ reason }),
    response: draftShape,
  },
  recallRecord: {
    method: 'POST',
    path: '/exchange/records/:id/recall',
    summary: 'Begin a recall: who loses what was sent, and why',
    access: compose,
    params: id,
    body: z.object({
      /** Versions taken back; absent: all. */
      versions: z.array(z.string().max(40)).max(1000).optional(),
      /** Members that lose it; absent: all. */
      from: z.array(z.string().max(80)).min(1).max(200).optional(),
      reason,
    }),
    response: draftShape,
  },
  recalls: {
    method: 'GET',
    path: '/exchange/recalls',
    summary: 'What was taken back: by us, with who has hidden it; by others',
    access: read,
    query: z.object({ ...paging, direction: z.enum(['in', 'out']).optional() }),
    response: page(recallShape),
  },
  askConsent: {
    method: 'POST',
    path: '/exchange/records/:id/consents',
    summary: 'Begin to ask the originator whether a record may be passed on',
    access: compose,
    params: id,
    body: z.object({
      to: z.array(z.string().max(80)).min(1).max(200),
      purposes: z.array(z.string().max(80)).max(20).default([]),
      urgency: z.enum(['urgent', 'normal']).default('normal'),
      reason,
    }),
    response: draftShape,
  },
  answerConsent: {
    method: 'POST',
    path: '/exchange/consents/:id/answer',
    summary: 'Begin the answer: consent, in part, or not',
    access: compose,
    params: id,
    body: z.object({
      /** Of those asked for; empty: refused. */
      to: z.array(z.string().max(80)).max(200),
      until: z.iso.datetime().optional(),
      text: reason,
    }),
    response: draftShape,
  },
  consents: {
    method: 'GET',
    path: '/exchange/consents',
    summary: 'Onward use: who asks whom, and what was answered',
    access: read,
    query: z.object({
      ...paging,
      direction: z.enum(['in', 'out']).optional(),
      state: consentShape.shape.state.optional(),
      record: sought.optional(),
    }),
    response: page(consentShape),
  },
});

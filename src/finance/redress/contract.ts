import { z } from 'zod';
import { page, paging, routes } from '#base/contract';
import {
  evidenceShape,
  exemptionKindShape,
  exemptionShape,
  fileKindShape,
  fileRowShape,
  fileShape,
  fileStateShape,
  languageShape,
  outcomeShape,
  petitionWords,
  proposalShape,
  reason,
  termsShape,
  toldShape,
  words,
} from './shapes.ts';

/** Text to look for: without NUL, which no stored text holds and PostgreSQL refuses. */
const sought = z
  .string()
  .max(100)
  .regex(/^[^\0]*$/);

export const fileFilter = z.object({
  ...paging,
  kind: fileKindShape.optional(),
  state: fileStateShape.optional(),
  /** What still waits for an answer. */
  open: z.enum(['true']).optional(),
  overdue: z.enum(['true']).optional(),
  assignee: z.enum(['me', 'nobody']).optional(),
  /** The beginning of a reference. */
  q: sought.optional(),
  sort: z.enum(['due', '-due', 'received', '-received']).default('due'),
});

export const exemptionFilter = z.object({
  ...paging,
  state: z.enum(['standing', 'revoked', 'expired', 'lapsed']).optional(),
  kind: exemptionKindShape.optional(),
  /** A part of the number, or of the holder's name. */
  q: sought.optional(),
});

const read = { right: 'finance.redress.read' };
const handle = { right: 'finance.redress.handle' };
const id = z.object({ id: z.string() });

export const redressRoutes = routes({
  redressFiles: {
    method: 'GET',
    path: '/redress/files',
    summary: 'Files of the way back, the most pressing first',
    access: read,
    query: fileFilter,
    response: page(fileRowShape),
  },
  redressExport: {
    method: 'GET',
    path: '/redress/files.csv',
    summary: 'The board as CSV, safe to open in a spreadsheet; without what people wrote',
    access: read,
    query: fileFilter,
    response: z.unknown(),
    download: { contentType: 'text/csv; charset=utf-8' },
  },
  redressSummary: {
    method: 'GET',
    path: '/redress/summary',
    summary: 'What is open, due, late, and how soon people are answered',
    access: read,
    response: z.object({
      open: z.number().int(),
      mine: z.number().int(),
      unassigned: z.number().int(),
      overdue: z.number().int(),
      dueThisWeek: z.number().int(),
      waitingForMe: z.number().int(),
      /** Days from receipt to answer over the last 90 days. */
      medianDays: z.number().optional(),
      /** Share answered in time over the last 90 days, 0..1. */
      inTime: z.number().optional(),
    }),
  },
  redressFile: {
    method: 'GET',
    path: '/redress/files/:id',
    summary: 'One file, whole',
    access: read,
    params: id,
    response: fileShape,
  },
  openRedress: {
    method: 'POST',
    path: '/redress/files',
    summary: 'Open a file for what came by post or by hand, or a review',
    access: handle,
    body: z.object({
      kind: fileKindShape,
      language: languageShape,
      ...petitionWords,
      parent: z.string().optional(),
      alert: z.string().optional(),
      case: z.string().optional(),
    }),
    response: fileShape,
  },
  takeRedress: {
    method: 'POST',
    path: '/redress/files/:id/take',
    summary: 'Take a file, or lay it down',
    access: handle,
    params: id,
    body: z.object({ mine: z.boolean() }),
    response: fileShape,
  },
  linkRedress: {
    method: 'POST',
    path: '/redress/files/:id/link',
    summary: 'Say what a file is about: an alert, a listed subject or a national case',
    access: handle,
    params: id,
    body: z.object({ alert: z.string().optional(), subject: z.string().optional(), case: z.string().optional() }),
    response: fileShape,
  },
  noteRedress: {
    method: 'POST',
    path: '/redress/files/:id/notes',
    summary: 'A note among officers; the person never sees it',
    access: handle,
    params: id,
    body: z.object({ text: words }),
    response: fileShape,
  },
  askPerson: {
    method: 'POST',
    path: '/redress/files/:id/ask',
    summary: 'Ask the person for more; our clock stands still meanwhile',
    access: handle,
    params: id,
    body: z.object({ text: words }),
    response: fileShape,
  },
  proposeAnswer: {
    method: 'POST',
    path: '/redress/files/:id/answers',
    summary: 'Propose an answer; it waits for a second person',
    access: handle,
    params: id,
    body: z.object({ outcome: outcomeShape, told: toldShape, text: words.optional(), reason, seen: z.string() }),
    response: fileShape,
  },
  proposeRelease: {
    method: 'POST',
    path: '/redress/releases',
    summary: 'Propose a same-name release with evidence; it waits for a second person',
    access: handle,
    body: z.object({
      alert: z.string(),
      file: z.string().optional(),
      evidence: z.array(evidenceShape).min(1).max(20),
      reason,
      /** The alert's evidence as it was seen. */
      seen: z.string(),
    }),
    response: proposalShape,
  },
  proposeExemption: {
    method: 'POST',
    path: '/redress/exemptions',
    summary: 'Propose to let something out of a freeze; it waits for a second person',
    access: handle,
    body: z.object({ order: z.string(), file: z.string().optional(), terms: termsShape, reason }),
    response: proposalShape,
  },
  proposeRevocation: {
    method: 'POST',
    path: '/redress/exemptions/:id/revocations',
    summary: 'Propose to take an exemption back; it waits for a second person',
    access: handle,
    params: id,
    body: z.object({ reason }),
    response: proposalShape,
  },
  redressProposals: {
    method: 'GET',
    path: '/redress/proposals',
    summary: 'What waits for a second person, or what was proposed about one thing',
    access: read,
    query: z.object({ target: z.string().max(60).optional() }),
    response: z.object({ items: z.array(proposalShape) }),
  },
  secondRedress: {
    method: 'POST',
    path: '/redress/proposals/:id/second',
    summary: 'The second person approves or refuses',
    access: { right: 'finance.redress.approve' },
    params: id,
    body: z.object({ approve: z.boolean(), reason }),
    response: proposalShape,
  },
  withdrawRedress: {
    method: 'POST',
    path: '/redress/proposals/:id/withdraw',
    summary: 'Take one’s own proposal back',
    access: handle,
    params: id,
    body: z.object({ reason }),
    response: proposalShape,
  },
  exemptions: {
    method: 'GET',
    path: '/redress/exemptions',
    summary: 'Exemptions, those that end soonest first',
    access: read,
    query: exemptionFilter,
    response: page(exemptionShape),
  },
});

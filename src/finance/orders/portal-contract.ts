// The narrow door of reporting entities: their own orders, their own answers, their own keys.
import { z } from 'zod';
import { page, paging, routes, textShape } from '#base/contract';
import { entityKeyShape, languageShape, offeredKey } from '../entities/contract.ts';
import { signedAnswerShape } from './answer-statement.ts';
import { answerShape, holderShape, orderKindShape } from './contract.ts';
import { licenceGrounds, releaseGrounds } from './order.ts';

const portalRow = {
  id: z.string(),
  number: z.string(),
  kind: orderKindShape,
  /** A freeze that was released is over; a notice is never over. */
  standing: z.boolean(),
  holderName: z.string(),
  rowKey: z.string(),
  servedAt: z.string(),
  answerBy: z.string().optional(),
  acknowledgedAt: z.string().optional(),
  answered: z.boolean(),
  /** An officer has returned an answer, and none has taken its place. */
  returned: z.boolean(),
  late: z.boolean(),
};

export const portalOrderShape = z.object({
  ...portalRow,
  issuer: textShape,
  holder: holderShape,
  measures: z.array(z.string()),
  legalBasis: z.string(),
  nationalGround: z.string(),
  instructions: z.string(),
  ground: z.enum([...releaseGrounds, ...licenceGrounds]).optional(),
  licence: z
    .object({
      number: z.string(),
      purpose: z.string(),
      amount: z.string().optional(),
      currency: z.string().optional(),
      period: z.enum(['once', 'week', 'month', 'quarter', 'year']),
      from: z.string(),
      until: z.string(),
    })
    .optional(),
  freeze: z.object({ id: z.string(), number: z.string() }).optional(),
  /** Numbers of the entity's other freezes on the same holder. */
  others: z.array(z.string()),
  termsSha256: z.string(),
  letterSha256: z.string(),
  answers: z.array(answerShape),
});

export const answerFileShape = z.object({
  id: z.string(),
  fileName: z.string(),
  bytes: z.number().int(),
  state: z.enum(['waiting', 'done', 'failed']),
  accepted: z.number().int(),
  repeated: z.number().int(),
  refused: z.number().int(),
  madeAt: z.string(),
  by: z.string(),
  /** Why it was not read to its end. */
  problem: z.object({ message: z.string(), todo: z.string() }).optional(),
});

const portal = { right: 'finance.portal' };
const id = z.object({ id: z.string().max(64) });
const json = { contentType: 'application/json; charset=utf-8' };

export const portalRoutes = routes({
  portal: {
    method: 'GET',
    path: '/portal',
    summary: 'For which entity I speak, its keys, and what waits',
    access: portal,
    response: z.object({
      entity: z.object({ key: z.string(), names: textShape, language: languageShape, active: z.boolean() }),
      keys: z.array(entityKeyShape),
      waits: z.object({
        unread: z.number().int(),
        unanswered: z.number().int(),
        late: z.number().int(),
        returned: z.number().int(),
      }),
    }),
  },
  offerOwnKey: {
    method: 'POST',
    path: '/portal/keys',
    summary: 'Offer a signing key of my entity; the authority confirms it',
    access: portal,
    body: offeredKey,
    response: z.object({ keys: z.array(entityKeyShape) }),
  },
  portalOrders: {
    method: 'GET',
    path: '/portal/orders',
    summary: 'What was served on my entity, newest first',
    access: portal,
    query: z.object({ ...paging, waits: z.enum(['unread', 'unanswered', 'late', 'returned']).optional() }),
    response: page(z.object(portalRow)),
  },
  portalOrder: {
    method: 'GET',
    path: '/portal/orders/:id',
    summary: 'One order with the answers of my entity',
    access: portal,
    params: id,
    response: portalOrderShape,
  },
  portalLetter: {
    method: 'GET',
    path: '/portal/orders/:id/letter',
    summary: 'The letter, to be printed',
    access: portal,
    params: id,
    response: z.unknown(),
    download: { contentType: 'text/html; charset=utf-8' },
  },
  portalTerms: {
    method: 'GET',
    path: '/portal/orders/:id/order.json',
    summary: 'The order for machines (RFC 8785)',
    access: portal,
    params: id,
    response: z.unknown(),
    download: json,
  },
  acknowledgeOrder: {
    method: 'POST',
    path: '/portal/orders/:id/acknowledge',
    summary: 'Say that the order was received and read',
    access: portal,
    params: id,
    response: portalOrderShape,
  },
  sendAnswers: {
    method: 'POST',
    path: '/portal/answers',
    summary: 'Send signed answers; each is taken or refused by itself',
    access: portal,
    body: z.object({ answers: z.array(signedAnswerShape).min(1).max(1000) }),
    response: z.object({
      items: z.array(
        z.object({
          outcome: z.enum(['accepted', 'repeated', 'refused']),
          answer: z.string().optional(),
          code: z.string().optional(),
          message: z.string().optional(),
        }),
      ),
    }),
  },
  answerFiles: {
    method: 'GET',
    path: '/portal/files',
    summary: 'Files of answers my entity dropped, newest first',
    access: portal,
    response: z.object({ items: z.array(answerFileShape) }),
  },
  dropAnswerFile: {
    method: 'POST',
    path: '/portal/files',
    summary: 'Drop a file of signed answers (JSON lines, CSV or XLSX)',
    access: portal,
    upload: true,
    response: answerFileShape,
  },
  answerFile: {
    method: 'GET',
    path: '/portal/files/:id',
    summary: 'What became of a file',
    access: portal,
    params: id,
    response: answerFileShape,
  },
  answerFileRows: {
    method: 'GET',
    path: '/portal/files/:id/rows.csv',
    summary: 'What became of each of its rows',
    access: portal,
    params: id,
    response: z.unknown(),
    download: { contentType: 'text/csv; charset=utf-8' },
  },
});

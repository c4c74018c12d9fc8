import { Readable } from 'node:stream';
import { type Act, type Call, type Clock, type Handlers, mount, type Text } from '#base';
import type { ExchangeDesk } from '#exchange';
import type { FileStore } from '../file-store.ts';
import type { Room } from '../room.ts';
import { answerFileJob } from './answer-file-job.ts';
import { orderRoutes } from './contract.ts';
import { doubtOrders } from './doubt-orders.ts';
import { dropFile, exportFileRows, viewFile, viewFiles } from './drop-file.ts';
import { exportOrders } from './export-orders.ts';
import { type OrderView, viewOrder } from './order-view.ts';
import {
  acknowledgeOrder,
  listPortalOrders,
  offerPortalKey,
  readPortalOrder,
  readServed,
  viewPortal,
} from './portal-acts.ts';
import { portalRoutes } from './portal-contract.ts';
import { proposeOrder } from './propose-order.ts';
import { listOrders, orderPossible, readLetter, readOrder } from './read-orders.ts';
import { reportFreeze } from './report-freeze.ts';
import { reviewAnswer } from './review-answer.ts';
import { secondOrder, withdrawOrder } from './second-order.ts';
import { sendAnswers } from './send-answers.ts';
import { settleOrder } from './settle-order.ts';

export interface OrdersDeps {
  clock: Clock;
  files: FileStore;
  desk: Pick<ExchangeDesk, 'openDraft' | 'noteReceipt'>;
  /** Who orders, as it stands on the letters: the authority whose node this is. */
  issuer: Text;
}

/** The room of orders: what is served on entities, what they answer, and their own narrow door to it. */
export function ordersRoom(deps: OrdersDeps): Room {
  return {
    jobs: [answerFileJob(deps.files)],
    restored: (tx) => doubtOrders(tx, deps.clock.now()),
    mount: (app, border) => {
      mount(app, orderRoutes, orderHandlers(deps), border);
      mount(app, portalRoutes, portalHandlers(deps), border);
    },
  };
}

/** Does one act and answers with the order as it stands then. */
function changing(call: Call, id: string, work: (act: Act) => Promise<void>): Promise<OrderView> {
  return call.transact(async (act) => {
    await work(act);
    return viewOrder(act, id);
  });
}

function orderHandlers({ desk, issuer }: OrdersDeps): Handlers<typeof orderRoutes> {
  return {
    orders: ({ query }, call) => call.transact((act) => listOrders(act, query)),
    ordersExport: ({ query }, call) => exportOrders(call, query),
    orderPossible: ({ params }, call) => call.transact((act) => orderPossible(act, params.id)),
    order: ({ params }, call) => call.transact((act) => readOrder(act, params.id)),
    orderLetter: async ({ params }, call) => {
      const { number, letter } = await call.transact((act) => readLetter(act, params.id));
      return { fileName: `${number}.html`, stream: Readable.from([letter]) };
    },
    proposeOrder: ({ body }, call) => call.transact(async (act) => viewOrder(act, await proposeOrder(act, body))),
    secondOrder: ({ params: { id }, body }, call) =>
      changing(call, id, (act) => secondOrder(act, issuer, { id, ...body })),
    withdrawOrder: ({ params: { id }, body }, call) => changing(call, id, (act) => withdrawOrder(act, { id, ...body })),
    reviewAnswer: ({ params, body }, call) =>
      changing(call, params.id, (act) => reviewAnswer(act, desk, { ...params, ...body })),
    settleOrder: ({ params: { id }, body }, call) => changing(call, id, (act) => settleOrder(act, { id, ...body })),
    reportFreeze: ({ params }, call) => call.transact((act) => reportFreeze(act, desk, params.id)),
  };
}

function portalHandlers({ files }: OrdersDeps): Handlers<typeof portalRoutes> {
  return {
    portal: (_, call) => call.transact(viewPortal),
    offerOwnKey: ({ body }, call) => call.transact((act) => offerPortalKey(act, body)),
    portalOrders: ({ query }, call) => call.transact((act) => listPortalOrders(act, query)),
    portalOrder: ({ params }, call) => call.transact((act) => readPortalOrder(act, params.id)),
    portalLetter: async ({ params }, call) => {
      const { number, text } = await call.transact((act) => readServed(act, params.id, 'letter'));
      return { fileName: `${number}.html`, stream: Readable.from([text]) };
    },
    portalTerms: async ({ params }, call) => {
      const { number, text } = await call.transact((act) => readServed(act, params.id, 'terms'));
      return { fileName: `${number}.json`, stream: Readable.from([text]) };
    },
    acknowledgeOrder: ({ params }, call) => call.transact((act) => acknowledgeOrder(act, params.id)),
    sendAnswers: ({ body }, call) => sendAnswers(call, body.answers),
    answerFiles: (_, call) => call.transact(viewFiles),
    dropAnswerFile: (_, call, upload) => dropFile(call, files, upload),
    answerFile: ({ params }, call) => call.transact((act) => viewFile(act, params.id)),
    answerFileRows: ({ params }, call) => exportFileRows(call, params.id),
  };
}

import { client, type Client } from '#base/client';
import {
  alertRoutes,
  bookRoutes,
  caseRoutes,
  clockRoutes,
  dossierRoutes,
  entityRoutes,
  listRoutes,
  orderRoutes,
  redressRoutes,
} from '#finance/contract';
import { nodeRoutes } from '#node/contract';
import type { Desk } from './alliance.ts';
import { openDoor } from './person.ts';

const routes = {
  ...alertRoutes,
  ...bookRoutes,
  ...caseRoutes,
  ...clockRoutes,
  ...dossierRoutes,
  ...entityRoutes,
  ...listRoutes,
  ...orderRoutes,
  ...redressRoutes,
  job: nodeRoutes.job,
  makeToken: nodeRoutes.makeToken,
};
/** What an officer of the financial intelligence unit may call. */
export type Officer = Client<typeof routes>;

/** The financial intelligence unit of a state, beside its desk of the exchange. */
export interface Unit extends Desk {
  readonly analyst: Officer;
  /** The second person. */
  readonly approver: Officer;
  readonly admin: Officer;
  /** The liaison officer, asking other states about a case. */
  readonly asker: Officer;
}

export async function unitOf(desk: Desk): Promise<Unit> {
  const officer = async (username: string): Promise<Officer> => client(routes, await openDoor(desk.state, username));
  const [analyst, approver, admin, asker] = await Promise.all(
    (['analyst', 'approver', 'admin', 'liaison'] as const).map(officer),
  );
  if (!analyst || !approver || !admin || !asker) throw new Error('four officers are needed');
  return { ...desk, analyst, approver, admin, asker };
}

export const reason = 'Looked at all of it, for the exercise';

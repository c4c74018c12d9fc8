import { client, type Client } from '#base/client';
import { releaseRoutes } from '#exchange/contract';
import { nodeRoutes } from '#node/contract';
import { dutyRoutes, institutionRoutes, meetingRoutes, progressRoutes, scoreboardRoutes } from '#pact/contract';
import type { Desk } from './alliance.ts';
import { openDoor } from './person.ts';

const routes = {
  ...releaseRoutes,
  ...meetingRoutes,
  ...institutionRoutes,
  ...dutyRoutes,
  ...progressRoutes,
  ...scoreboardRoutes,
  colleagues: nodeRoutes.colleagues,
};
/** What somebody who works on the pact may call. */
export type PactPerson = Client<typeof routes>;

/** The people of a state who keep its part of the pact. */
export interface PactDesk extends Desk {
  readonly secretary: PactPerson;
  readonly officer: PactPerson;
  readonly verifier: PactPerson;
  readonly admin: PactPerson;
}

export async function pactDeskOf(desk: Desk): Promise<PactDesk> {
  const person = async (username: string): Promise<PactPerson> => client(routes, await openDoor(desk.state, username));
  const [secretary, officer, verifier, admin] = await Promise.all([
    person('secretary'),
    person('officer'),
    person('verifier'),
    person('admin'),
  ]);
  return { ...desk, secretary, officer, verifier, admin };
}

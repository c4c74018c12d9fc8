import { mount } from '#base';
import type { PactDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { pactHomeRoutes } from './contract.ts';
import { readHomeBoard } from './read-home-board.ts';

/** The first page of the pact. */
export function homeRoom({ desk }: Pick<PactDeps, 'desk'>): Room {
  return {
    jobs: [],
    mount: (app, border) =>
      mount(
        app,
        pactHomeRoutes,
        { pactHomeBoard: (_input, call) => call.transact((act) => readHomeBoard(act, desk)) },
        border,
      ),
  };
}

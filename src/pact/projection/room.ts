import { mount } from '#base';
import type { PactDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { projectionRoutes } from './contract.ts';
import { readHome } from './read-home.ts';
import { rebuildStatements } from './rebuild.ts';

/** The room of statements: what the records of the pact say, to whoever may read them. */
export function projectionRoom({ desk }: Pick<PactDeps, 'desk'>): Room {
  return {
    jobs: [],
    mount: (app, border) =>
      mount(
        app,
        projectionRoutes,
        {
          pactHome: (_input, call) => call.transact((act) => readHome(act, desk)),
          pactRebuild: async (_input, call) => ({ statements: await rebuildStatements(call) }),
        },
        border,
      ),
  };
}

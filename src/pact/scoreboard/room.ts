import { mount } from '#base';
import type { PactDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { scoreboardRoutes } from './contract.ts';
import { exportScoreboard } from './export-scoreboard.ts';
import { exportCells, readCells } from './matrix-cells.ts';
import { readMatrix } from './read-matrix.ts';
import { readScoreboard } from './read-scoreboard.ts';

/** The room of the scoreboard and of the matrix: how the pact is kept, as far as each reader may know. */
export function scoreboardRoom({ desk }: Pick<PactDeps, 'desk'>): Room {
  return {
    jobs: [],
    mount: (app, border) =>
      mount(
        app,
        scoreboardRoutes,
        {
          scoreboard: ({ query }, call) => call.transact((act) => readScoreboard(act, desk, query)),
          scoreboardExport: ({ query }, call) => exportScoreboard(call, desk, query),
          matrix: ({ query }, call) => call.transact((act) => readMatrix(act, desk, query)),
          matrixCells: ({ query }, call) => call.transact((act) => readCells(act, desk, query)),
          matrixExport: ({ query }, call) => exportCells(call, desk, query),
        },
        border,
      ),
  };
}

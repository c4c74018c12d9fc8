import { type Handlers, mount } from '#base';
import type { Room } from '../room.ts';
import { workbenchRoutes } from './contract.ts';
import type { WorkbenchDeps } from './deps.ts';
import { listInbox, listOutbox } from './list-boxes.ts';
import { markActed, readSheet, recordChanges } from './read-sheet.ts';
import { summariseWorkbench } from './summarise.ts';

/** The workbench: what came, what left and how far it came, and the page of a record. It writes but who read what. */
export function workbenchRoom(deps: WorkbenchDeps): Room {
  return {
    migrations: [],
    jobs: [],
    mount: (app, border) => mount(app, workbenchRoutes, workbenchHandlers(deps), border),
  };
}

export function workbenchHandlers(deps: WorkbenchDeps): Handlers<typeof workbenchRoutes> {
  return {
    workbench: (_, call) => call.transact((act) => summariseWorkbench(act, deps)),
    inbox: ({ query }, call) => call.transact((act) => listInbox(act, deps, query)),
    outbox: ({ query }, call) => call.transact((act) => listOutbox(act, deps, query)),
    sheet: ({ params, query }, call) => call.transact((act) => readSheet(act, deps, params.id, query.version)),
    recordChanges: ({ params, query }, call) => call.transact((act) => recordChanges(act, params.id, query)),
    markActed: ({ params }, call) =>
      call.transact(async (act) => {
        await markActed(act, params.id);
        return readSheet(act, deps, params.id);
      }),
  };
}

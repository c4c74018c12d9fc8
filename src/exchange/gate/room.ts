import { type Handlers, type JobKind, mount } from '#base';
import type { Room } from '../room.ts';
import { type Gate, openGate } from './admit.ts';
import { gateRoutes } from './contract.ts';
import type { GateDeps } from './deps.ts';
import { derivationMigration } from './derivation-migration.ts';
import { discardQuarantine } from './discard-quarantine.ts';
import { gateFaults } from './faults.ts';
import { importBundle } from './import-bundle.ts';
import { listQuarantine, readQuarantine } from './list-quarantine.ts';
import { gateMigration } from './migration.ts';
import { retryHeld, retryQuarantine } from './retry-quarantine.ts';

/** The room of the ingest gate; other rooms let deliveries through its `gate`. */
export function gateRoom(deps: GateDeps): Room & { gate: Gate } {
  const gate = openGate(deps);
  return {
    gate,
    migrations: [gateMigration, derivationMigration],
    jobs: [retryJob(gate)],
    mount: (app, border) => mount(app, gateRoutes, gateHandlers(gate), border),
  };
}

const retryJob = (gate: Gate): JobKind => ({
  kind: 'exchange.quarantine.retry',
  everyMinutes: 10,
  run: async (_, { call }) => {
    await retryHeld(call, gate);
  },
});

function gateHandlers(gate: Gate): Handlers<typeof gateRoutes> {
  return {
    quarantine: ({ query }, call) => call.transact((act) => listQuarantine(act, query)),
    quarantined: ({ params }, call) => call.transact((act) => readQuarantine(act, params.id)),
    quarantineRetry: async ({ params }, call) => ({ result: await retryQuarantine(call, gate, params.id) }),
    quarantineDiscard: ({ params, body }, call) =>
      call.transact((act) => discardQuarantine(act, { ...params, ...body })),
    bundleImport: (_, call, upload) => importBundle(call, gate, upload),
    gateReasons: async () => ({
      items: Object.entries(gateFaults).map(([code, { message }]) => ({ code, message })),
    }),
  };
}

// The gate and the archive as a node joins them, with an audit log that is written like the node's.
import { type Call, type Clock, type Database, type Migration, queueMigrations, systemClock } from '#base';
import { testActor, testCall } from '#base/testing';
import { archiveMigrations } from '../../src/exchange/archive/index.ts';
import { type Gate, gateRoom } from '../../src/exchange/gate/index.ts';
import { inventedState } from '../../src/exchange/gate/invented.ts';
import { archive } from '../../src/exchange/migrations/0001-archive.ts';

const states = new Map(Array.from({ length: 64 }, (_, n) => inventedState(n)).map((state) => [state.id, state]));
const own = inventedState(0);

const { gate: _, ...room } = gateOf();

function gateOf() {
  return gateRoom({
    kinds: [],
    trust: async () => ({
      own: own.id,
      recordKey: (origin, keyId) => {
        const state = states.get(origin);
        if (state === undefined) return 'not-a-member';
        return state.key.id === keyId ? state.public : 'key-unknown';
      },
    }),
    report: async () => {},
    widerThanSources: async () => [],
  });
}

export const allSteps: readonly Migration[] = [...queueMigrations, archive, ...archiveMigrations, ...room.migrations];

export function openBenchGate(db: Database, clock: Clock = systemClock): { gate: Gate; call: Call } {
  return { gate: gateOf().gate, call: testCall(db, testActor('bench'), clock) };
}

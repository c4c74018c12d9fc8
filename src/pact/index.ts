import type { Module } from '#base';
import type { PactDeps } from './deps.ts';
import { pactMigrations } from './migrations/index.ts';
import { projectionRoom } from './projection/index.ts';
import { pactRights, pactRoles } from './rights.ts';
import type { Room } from './room.ts';

export { pactKinds } from './record-kinds.ts';

/** The pact: what the ministers agreed, and who keeps it. Each room adds itself here when it stands. */
export function pact(deps: PactDeps): Module {
  const rooms: readonly Room[] = [projectionRoom(deps)];
  return {
    name: 'pact',
    migrations: pactMigrations,
    rights: pactRights,
    roles: pactRoles,
    jobs: rooms.flatMap((room) => room.jobs),
    mount: (app, border) => {
      for (const room of rooms) room.mount(app, border);
    },
    start: async () => {
      for (const room of rooms) await room.start?.();
    },
    stop: async () => {
      for (const room of [...rooms].reverse()) await room.stop?.();
    },
  };
}

import type { Module } from './module.ts';

/** What a room of a module gives: a part of what the module gives. */
export type Room = Pick<Module, 'jobs' | 'mount' | 'start' | 'stop' | 'restored'>;

/** The rooms of a module as one: started in the order listed, stopped the other way round. */
export function joinRooms(rooms: readonly Room[]): Required<Room> {
  return {
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
    restored: async (tx) => {
      for (const room of rooms) await room.restored?.(tx);
    },
  };
}

import type { Module } from '#base';
import { booksRoom } from './books/index.ts';
import type { FinanceDeps } from './deps.ts';
import { alertsRoom } from './alerts/index.ts';
import { listsRoom } from './lists/index.ts';
import { financeMigrations } from './migrations/index.ts';
import { financeRights } from './rights.ts';
import type { Room } from './room.ts';
import { createEngine, renderExplanation, screeningRoom } from './screening/index.ts';
import { yenteRoom } from './yente/index.ts';

export type { FinanceDeps } from './deps.ts';
export { type ResultLine, resultLine } from './screening/stateless/result-line.ts';
export { type ScreenedName, type StatelessOptions, screenNames } from './screening/stateless/screen-names.ts';
export { detectFormat } from './lists/detect-format.ts';
export type { ListFormat } from './lists/list-format.ts';
export { filesAt } from './lists/list-source.ts';
export type { FileStore, StoredFile } from './file-store.ts';

/** The finance axis: lists, books, screening, alerts. Each room adds itself here when it stands. */
export function finance(deps: FinanceDeps): Module {
  const engine = createEngine(deps);
  const rooms: readonly Room[] = [
    listsRoom(deps),
    booksRoom(deps),
    screeningRoom(engine),
    alertsRoom({ ...deps, renderExplanation }),
    yenteRoom({ engine, log: deps.log, open: deps.yenteOpen ?? false }),
  ];
  return {
    name: 'finance',
    migrations: financeMigrations,
    rights: financeRights,
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

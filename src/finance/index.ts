import { joinRooms, type Module } from '#base';
import type { RecordKind } from '#exchange';
import { booksRoom } from './books/index.ts';
import type { FinanceDeps } from './deps.ts';
import { dossiersRoom, withDoor } from './dossiers/index.ts';
import { designationKinds, followLoad, noteScreened, designationsRoom } from './designations/index.ts';
import { entitiesRoom } from './entities/index.ts';
import { clockRoom } from './clock/index.ts';
import { alertsRoom } from './alerts/index.ts';
import { listsRoom } from './lists/index.ts';
import { casesRoom, type OnEffectEnded } from './national-decisions/index.ts';
import { ordersRoom, releaseForCases } from './orders/index.ts';
import { financeMigrations } from './migrations/index.ts';
import { financeRights, financeRoles } from './rights.ts';
import { redressRoom } from './redress/index.ts';
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

/** What stands on an effect ends with it. */
const effectEnded: OnEffectEnded = async (act, cases, because) => {
  await releaseForCases(act, cases, because);
};

/** The kinds of records finance registers for, with what it does when one arrives or is taken back. */
export const financeKinds: readonly RecordKind[] = designationKinds(effectEnded).map(withDoor);

/** The finance axis: lists, books, screening, alerts. Each room adds itself here when it stands. */
export function finance(deps: FinanceDeps): Module {
  const engine = createEngine(deps);
  const rooms: readonly Room[] = [
    listsRoom({ ...deps, loaded: (act, load) => followLoad(act, load, effectEnded) }),
    booksRoom(deps),
    screeningRoom(engine, (act, screened) => noteScreened(act, deps.desk, screened)),
    alertsRoom({ ...deps, renderExplanation }),
    entitiesRoom(),
    dossiersRoom(deps),
    designationsRoom(effectEnded),
    casesRoom({ desk: deps.desk, effectEnded, renderExplanation }),
    redressRoom(deps),
    ordersRoom({ ...deps, issuer: deps.title }),
    clockRoom(deps),
    yenteRoom({ engine, log: deps.log, open: deps.yenteOpen ?? false }),
  ];
  return {
    name: 'finance',
    migrations: financeMigrations,
    rights: financeRights,
    roles: financeRoles,
    ...joinRooms(rooms),
  };
}

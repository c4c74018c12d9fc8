import { joinRooms, type Module } from '#base';
import { capacitiesRoom } from './capacities/index.ts';
import { contributionsRoom } from './contributions/index.ts';
import type { MilitaryDeps } from './deps.ts';
import { groupsRoom } from './groups/index.ts';
import { incidentsRoom } from './incidents/index.ts';
import { mapRoom } from './map/index.ts';
import { militaryMigrations } from './migrations/index.ts';
import { planningRoom } from './planning/index.ts';
import { militaryRights, militaryRoles } from './rights.ts';
import type { Room } from './room.ts';
import { situationRoom } from './situation/index.ts';

export { assessAll, type AssessOptions, fewestEvents, type TooFew } from './assessment/assess-all.ts';
export { type Assessment, methodVersion, type RateSeries } from './assessment/assessment.ts';
export type { GroupEvent } from './assessment/event.ts';
export { readEvents } from './assessment/read-events.ts';
export { readReport } from './assessment/read-reports.ts';
export { type ReportName, reportShapes, type Reports } from './assessment/reports-shape.ts';
export { readActorTable } from './lineage/actor-table.ts';
export { lineageGraph, type LineageGraph } from './lineage/graph.ts';
export { knownTies } from './lineage/known-ties.ts';
export { readTies } from './lineage/read-ties.ts';
export {
  hashOf,
  dataVersionOf,
  indexPage,
  indicatorsJson,
  type InputHash,
  lineageFiles,
  manifest,
  type ReportFile,
} from './assessment/report/files.ts';
export type { LineageTie } from './lineage/tie.ts';
export type { Instance } from './matching/instance.ts';
export { instanceShape } from './matching/instance-shape.ts';
export type { Plan, PlanLine, PlanOptions } from './matching/plan.ts';
export { planInWorker } from './matching/plan-in-worker.ts';
export { planShape } from './matching/plan-shape.ts';
export { militaryKinds } from './record-kinds.ts';

/**
 * The military axis: who contributes what, and is the group getting weaker? Force generation, training, incidents and
 * assessment of groups; no targeting, no weapon employment, nobody tracked. Each room adds itself here when it stands.
 */
export function military(deps: MilitaryDeps): Module {
  const rooms: readonly Room[] = [
    contributionsRoom(deps),
    planningRoom(deps),
    capacitiesRoom(deps),
    incidentsRoom(deps),
    situationRoom(deps),
    groupsRoom(deps),
    mapRoom(deps),
  ];
  return {
    name: 'military',
    migrations: militaryMigrations,
    rights: militaryRights,
    roles: militaryRoles,
    ...joinRooms(rooms),
  };
}

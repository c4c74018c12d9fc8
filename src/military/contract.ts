export {
  activityInputShape,
  type ActivityRow,
  type ActivityView,
  capacityRoutes,
  goalInputShape,
  type GoalView,
} from './capacities/contract.ts';
export { activityKinds, activityStands, goalStates, nominationStands } from './capacities/words.ts';
export {
  type CapabilityInput,
  type CapabilityRow,
  type CapabilityView,
  capabilityInputShape,
  contributionRoutes,
} from './contributions/contract.ts';
export {
  type ContributionFeature,
  contributionMarks,
  type IncidentCell,
  mapRoutes,
  type Worldview,
  worldviews,
} from './map/contract.ts';
export {
  capabilityTypes,
  type ContributionState,
  contributionStates,
  costSharings,
  readinessFound,
  readinessRungs,
} from './contributions/words.ts';
export {
  type IncidentImport,
  type IncidentInput,
  type IncidentView,
  incidentRoutes,
} from './incidents/contract.ts';
export { credibilities, incidentKinds, incidentOrigins, reliabilities } from './incidents/words.ts';
export { groupRoutes } from './groups/contract.ts';
export type { AssessmentView, EventView } from './groups/assessment-shape.ts';
export type { GroupChange } from './groups/change.ts';
export type { ChangeView, GroupRow, GroupView, LedgerEntryView, LineageRow } from './groups/shapes.ts';
export { endPathways, eventMarks, groupKinds, ledgerStates, reportNames, tieKinds } from './groups/words.ts';
export {
  planningRoutes,
  type PlannedLine,
  type PlanRow,
  type PlanSettings,
  type PlanView,
} from './planning/contract.ts';
export { lineReasons, type PlannedWord, plannedWords } from './planning/words.ts';
export {
  type Situation,
  type SituationRow,
  situationRoutes,
  type SituationView,
} from './situation/contract.ts';
export {
  casualtyGroups,
  confidences,
  lifecyclePhases,
  reportVersions,
  severities,
  situationKinds,
  situationStates,
  urgencies,
} from './situation/words.ts';

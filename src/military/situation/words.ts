export { confidences, lifecyclePhases, reportVersions, severities, urgencies } from '../edxl-sitrep/codes.ts';

/** The five reports of EDXL-SitRep 1.0, by the name of their type in the standard. */
export const situationKinds = [
  'FieldObservation',
  'SituationInformation',
  'ResponseResourcesTotals',
  'CasualtyAndIllnessSummary',
  'ManagementReportingSummary',
] as const;
export type SituationKind = (typeof situationKinds)[number];

/** Its writer's alone; before a second person; standing; taken back with a reason. What is sent back is a draft again. */
export const situationStates = ['draft', 'proposed', 'authorised', 'withdrawn'] as const;

/** Whose dead, injured and missing are counted: kinds of people, never a person. */
export const casualtyGroups = ['civilians', 'forces', 'armed-group', 'unknown'] as const;

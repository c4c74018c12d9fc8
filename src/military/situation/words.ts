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

/** Being written; before a second person; standing; sent back with a reason; replaced by a newer version; taken back with a reason. */
export const situationStates = ['draft', 'proposed', 'authorised', 'withdrawn'] as const;

/** Whose dead, injured and missing are counted: kinds of people, never a person. */
export const casualtyGroups = ['civilians', 'forces', 'armed-group', 'unknown'] as const;

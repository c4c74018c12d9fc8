import { any, codes, type Content, dateTime, foreign, maybe, one, some, text, within } from '../edxl/content.ts';
import { confidences, lifecyclePhases, reportVersions, severities, urgencies } from './codes.ts';

/**
 * The elements of EDXL Situation Reporting 1.0 (OASIS Committee Specification 02, 6 October 2016): in which order they stand,
 * how often, and in which namespace. The head and the field observation stand in full. The other four reports are kept as they
 * were written: of their hundreds of elements (of the ICS 209 form) none is named here, because the standard's text could not be
 * had; nothing of them is lost, and none is invented when such a report is written (`src/military/situation/to-sitrep.ts`).
 */
export const namespaces = {
  sitrep: 'urn:oasis:names:tc:emergency:EDXL:SitRep:1.0',
  ct: 'urn:oasis:names:tc:emergency:edxl:ct:1.0',
  xnl: 'urn:oasis:names:tc:emergency:edxl:ciq:1.0:xnl',
} as const;

const sitrep = within(namespaces.sitrep);
const ct = within(namespaces.ct);

/** Who, and when: `ct:PersonTimePairType`. */
const personAndTime = ct(one('personDetails', foreign), one('timeValue', dateTime));

/** `ct:EDXLLocationType`: one of the two. */
const location: Content = {
  ...ct(
    maybe('EDXLGeoLocation', foreign),
    maybe('EDXLGeoPoliticalLocation', {
      ...ct(maybe('geoCode', ct(one('valueListURI'), some('value'))), maybe('address', foreign)),
      oneOf: ['geoCode', 'address'],
    }),
  ),
  oneOf: ['EDXLGeoLocation', 'EDXLGeoPoliticalLocation'],
};

const report: Content = {
  kind: 'typed',
  space: namespaces.sitrep,
  types: {
    FieldObservationType: sitrep(
      one('observationLocation', location),
      maybe('immediateNeeds'),
      any('immediateNeedsCategory'),
      one('observationText'),
    ),
    SituationInformationType: foreign,
    ResponseResourcesTotalsType: foreign,
    CasualtyAndIllnessSummaryType: foreign,
    ManagementReportingSummaryType: foreign,
  },
};

/** `SitRepType`, the root element `sitRep`. */
export const sitRepContent = sitrep(
  one('messageID'),
  one('preparedBy', personAndTime),
  one('authorizedBy', personAndTime),
  one('reportPurpose'),
  one('reportNumber', text),
  one('reportVersion', codes(...reportVersions)),
  one('forTimePeriod', ct(one('fromDateTime', dateTime), one('toDateTime', dateTime))),
  maybe('reportTitle'),
  some('incidentID'),
  any('incidentLifecyclePhase', codes(...lifecyclePhases)),
  maybe('originatingMessageID'),
  any('precedingMessageID'),
  maybe('urgency', codes(...urgencies)),
  one('reportConfidence', codes(...confidences)),
  one('severity', codes(...severities)),
  maybe('reportingLocation', location),
  maybe('actionPlan'),
  maybe('nextContact', dateTime),
  one('report', report),
);

import type { Elements, Foreign } from '../edxl/value.ts';
import { namespaces, writeSitRep } from '../edxl-sitrep/index.ts';
import type { Situation } from './contract.ts';
import { situationFault } from './faults.ts';
import { withLines } from './observation-lines.ts';
import type { StoredSituation } from './situation-store.ts';

/** ISO 3166-1 as a list of values, by the URN that ISO's standards have (RFC 5141). */
export const countryList = 'urn:iso:std:iso:3166:-1';

/**
 * An authorised report as EDXL-SitRep 1.0. A message that was read from a file goes as it came. What was written here goes as
 * a field observation, whichever of the five it is: of the other four only the name of their type is known, not what stands in
 * it, so their kind and their counts are lines of the observation's words (`withLines`). Persons stand by their office, never
 * by their name. Errors: `situation-no-message`.
 */
export function sitRepOf(report: StoredSituation, authority: string, precedes?: string): string {
  if (report.state !== 'authorised' || report.authorisedAt === null) throw situationFault('situation-no-message');
  if (report.message !== null) return report.message;
  const { says } = report;
  const one = (words: string | undefined) => (words === undefined || words === '' ? [] : [words]);
  const elements: Elements = {
    messageID: [messageId(report.id)],
    preparedBy: [office(`${authority}: reporting officer`, report.at)],
    authorizedBy: [office(`${authority}: authorising officer`, report.authorisedAt)],
    reportPurpose: [says.purpose],
    reportNumber: [String(report.number)],
    reportVersion: [says.version],
    forTimePeriod: [{ fromDateTime: [moment(says.from)], toDateTime: [moment(says.to)] }],
    reportTitle: [says.title],
    incidentID: says.incidents,
    incidentLifecyclePhase: says.phases,
    precedingMessageID: one(precedes === undefined ? undefined : messageId(precedes)),
    urgency: one(says.urgency),
    reportConfidence: [says.confidence],
    severity: [says.severity],
    reportingLocation: [named(says)],
    actionPlan: one(says.actionPlan),
    nextContact: one(says.nextContact === undefined ? undefined : moment(says.nextContact)),
    report: [
      {
        type: 'FieldObservationType',
        holds: {
          observationLocation: [location(report)],
          immediateNeeds: one(says.needs),
          observationText: [withLines(says)],
        },
      },
    ],
  };
  return writeSitRep(Object.fromEntries(Object.entries(elements).filter(([, values]) => values.length > 0)));
}

const messageId = (id: string): string => `urn:uuid:${id}`;

/** `ct:EDXLDateTimeType`: seconds, and an offset in digits; `Z` is none. */
const moment = (at: string | Date): string => new Date(at).toISOString().replace(/\.\d{3}Z$/, '+00:00');

const node = (namespace: string, name: string, ...content: (string | Foreign)[]): Foreign => ({
  name,
  namespace,
  attributes: [],
  content,
});

/** `ct:PersonTimePairType` with an office in the place of a name. */
const office = (words: string, at: Date): Elements => ({
  personDetails: [{ foreign: [node(namespaces.xnl, 'personName', node(namespaces.xnl, 'nameElement', words))] }],
  timeValue: [moment(at)],
});

const GML = 'http://www.opengis.net/gml/3.2';

/** The state and the place by name. */
const named = ({ country, place }: Situation): Elements => ({
  EDXLGeoPoliticalLocation: [{ geoCode: [{ valueListURI: [countryList], value: [country, place] }] }],
});

/** A point where there is one (EDXL GML Simple Features Profile: `gml:point`), else the state and the place by name. */
function location({ id, says }: StoredSituation): Elements {
  if (says.latitude === undefined || says.longitude === undefined) return named(says);
  const point: Foreign = {
    name: 'point',
    namespace: GML,
    attributes: [
      { name: 'Id', namespace: GML, value: `place-${id}` },
      { name: 'SrsName', namespace: '', value: 'urn:ogc:def:crs:EPSG::4326' },
    ],
    content: [node(GML, 'pos', `${says.latitude} ${says.longitude}`)],
  };
  return { EDXLGeoLocation: [{ foreign: [point] }] };
}

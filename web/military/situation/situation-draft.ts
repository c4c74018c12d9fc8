import {
  type Situation,
  casualtyGroups,
  confidences,
  credibilities,
  reliabilities,
  reportVersions,
  severities,
  situationKinds,
} from '#military/contract';

export type Casualty = Situation['casualties'][number];
export type Resource = Situation['resources'][number];

/** A report as it is being written: every word field as it stands in its box, moments in UTC without their offset. */
export interface SituationDraft
  extends Omit<Situation, 'from' | 'to' | 'nextContact' | 'latitude' | 'longitude' | 'urgency'> {
  from: string;
  to: string;
  nextContact: string;
  latitude: string;
  longitude: string;
  urgency: Situation['urgency'] | '';
}

export const emptyDraft: SituationDraft = {
  kind: situationKinds[0],
  title: '',
  purpose: '',
  from: '',
  to: '',
  version: reportVersions[0],
  incidents: [],
  phases: [],
  urgency: '',
  confidence: confidences[1],
  severity: severities[4],
  country: '',
  place: '',
  latitude: '',
  longitude: '',
  observed: '',
  needs: '',
  resources: [],
  casualties: [],
  actionPlan: '',
  nextContact: '',
  red: false,
};

export const emptyCasualty: Casualty = {
  of: casualtyGroups[0],
  killed: { least: 0, most: 0 },
  injured: { least: 0, most: 0 },
  missing: { least: 0, most: 0 },
  source: '',
  reliability: reliabilities[5],
  credibility: credibilities[5],
};

/** `2026-11-26T08:00` in UTC, as a box for a date and a time holds it. */
const boxOf = (moment: string | undefined): string =>
  moment === undefined ? '' : new Date(moment).toISOString().slice(0, 16);

const momentOf = (box: string): string => `${box}:00Z`;

export const draftOf = (says: Situation): SituationDraft => ({
  ...says,
  from: boxOf(says.from),
  to: boxOf(says.to),
  nextContact: boxOf(says.nextContact),
  latitude: says.latitude === undefined ? '' : String(says.latitude),
  longitude: says.longitude === undefined ? '' : String(says.longitude),
  urgency: says.urgency ?? '',
});

/** What the draft says, once all that must be said is said; the node judges the rest. */
export function situationOf(draft: SituationDraft): Situation | undefined {
  const { from, to, nextContact, latitude, longitude, urgency, ...said } = draft;
  const due = [said.title, said.purpose, from, to, said.place, said.observed].every((one) => one.trim() !== '');
  if (!due || said.incidents.length === 0 || !/^[A-Za-z]{2}$/.test(said.country)) return undefined;
  return {
    ...said,
    country: said.country.toUpperCase(),
    from: momentOf(from),
    to: momentOf(to),
    ...(nextContact !== '' && { nextContact: momentOf(nextContact) }),
    ...(latitude !== '' && longitude !== '' && { latitude: Number(latitude), longitude: Number(longitude) }),
    ...(urgency !== '' && { urgency }),
  };
}

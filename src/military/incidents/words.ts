/** What an incident is, by what was done; after the types that UCDP and ACLED share. Protest is none. */
export const incidentKinds = ['battle', 'explosion', 'against-civilians', 'other-violence'] as const;
export type IncidentKind = (typeof incidentKinds)[number];
export const incidentForms = ['own', 'ucdp-ged', 'acled', 'stix'] as const;
export type IncidentForm = (typeof incidentForms)[number];
/** Where an incident that stands here comes from: a file of a form, or a person's hand. */
export const incidentOrigins = [...incidentForms, 'hand'] as const;
export type IncidentOrigin = (typeof incidentOrigins)[number];
/** The admiralty code (NATO AJP-2.1): of the source, and of what it says. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const credibilities = ['1', '2', '3', '4', '5', '6'] as const;
/** What a file tells of an incident, in the order in which a person reads it. */
export const incidentFields = [
  'kind',
  'violence',
  'startedOn',
  'endedOn',
  'datePrecision',
  'country',
  'countryAsTold',
  'place',
  'latitude',
  'longitude',
  'placePrecision',
  'adm1',
  'adm2',
  'sideA',
  'sideB',
  'sideACode',
  'sideBCode',
  'killedLow',
  'killedBest',
  'killedHigh',
  'killedCivilians',
  'codeStatus',
  'sources',
] as const;

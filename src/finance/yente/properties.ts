import type { IdentifierType, ListedSubject } from '../subject.ts';

export type Properties = Record<string, string[]>;

const idProperty: Readonly<Record<IdentifierType, string>> = {
  passport: 'passportNumber',
  'national-id': 'idNumber',
  'tax-id': 'taxNumber',
  registration: 'registrationNumber',
  iban: 'idNumber',
  lei: 'leiCode',
  bic: 'swiftBic',
  imo: 'imoNumber',
  mmsi: 'mmsi',
  'call-sign': 'callSign',
  wallet: 'publicKey',
  email: 'email',
  phone: 'phone',
  other: 'idNumber',
};
const nameProperty = {
  primary: 'name',
  'original-script': 'name',
  alias: 'alias',
  'weak-alias': 'weakAlias',
  former: 'previousName',
} as const;

/** A listed subject in FollowTheMoney's properties; every value is a list of texts. */
export function propertiesOf(subject: ListedSubject): Properties {
  const person = subject.schema === 'Person';
  const properties: Properties = {};
  const add = (property: string, value: string | undefined): void => {
    if (value === undefined || value === '') return;
    const held = (properties[property] ??= []);
    if (!held.includes(value)) held.push(value);
  };
  for (const name of subject.names) add(nameProperty[name.kind], name.full);
  for (const { date, until } of subject.birthDates) {
    add(person ? 'birthDate' : 'incorporationDate', date);
    add(person ? 'birthDate' : 'incorporationDate', until);
  }
  for (const place of subject.birthPlaces) add('birthPlace', place);
  for (const country of subject.nationalities) add(person ? 'nationality' : 'country', country);
  for (const country of subject.countries ?? []) add(subject.schema === 'Vessel' ? 'flag' : 'country', country);
  add('gender', subject.gender);
  for (const { type, value } of subject.identifiers) add(idProperty[type], value);
  for (const { text, country } of subject.addresses) {
    add('address', text);
    add('country', country);
  }
  for (const program of subject.programs) add('program', program);
  for (const title of subject.titles ?? []) add('title', title);
  for (const position of subject.positions) add('position', position);
  add('notes', subject.remarks);
  add('createdAt', subject.listedOn);
  add('modifiedAt', subject.amendedOn);
  add('topics', 'sanction');
  return properties;
}

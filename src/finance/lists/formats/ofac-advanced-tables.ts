import { childOf, childrenOf, type InputFile, readXmlRecords, textOf, type XmlElement } from '#base/tabular';

export interface SanctionsEntry {
  programs: string[];
  legalBases: string[];
  listedOn: string | undefined;
}

export interface Document {
  type: string;
  number: string;
  country: string;
  issued: string;
}

/** Everything a party refers to by number. Held in memory while the parties stream by in a second pass. */
export interface AdvancedTables {
  publishedOn: string | undefined;
  /** Reference values by the element that holds them and the ID: `value('FeatureType', '8')` is `Birthdate`. */
  value(set: string, id: string | undefined): string;
  /** Attribute of a reference value: the PartyTypeID of a PartySubType. */
  attribute(set: string, id: string | undefined, name: string): string;
  locations: ReadonlyMap<string, { parts: readonly string[]; country: string }>;
  /** By IdentityID. */
  documents: ReadonlyMap<string, readonly Document[]>;
  /** By ProfileID. */
  entries: ReadonlyMap<string, SanctionsEntry>;
  /** Names of the profiles a profile is related to. */
  related: ReadonlyMap<string, readonly string[]>;
}

const records = new Set([
  'ReferenceValueSets',
  'DateOfIssue',
  'Location',
  'IDRegDocument',
  'DistinctParty',
  'SanctionsEntry',
  'ProfileRelationship',
]);

/** First pass over the file: everything but the parties themselves, of which only the names are kept. */
export async function readAdvancedTables(file: InputFile): Promise<AdvancedTables> {
  const values = new Map<string, XmlElement>();
  const locations = new Map<string, { parts: readonly string[]; country: string }>();
  const documents = new Map<string, Document[]>();
  const entries = new Map<string, SanctionsEntry>();
  const names = new Map<string, string>();
  const relations: [from: string, to: string][] = [];
  let publishedOn: string | undefined;
  const value = (set: string, id: string | undefined) =>
    values.get(`${set} ${id}`)?.text.replace(/\s+/g, ' ').trim() ?? '';
  for await (const element of readXmlRecords(file, records)) {
    const { attributes } = element;
    if (element.name === 'DateOfIssue') publishedOn = dateOf(element);
    else if (element.name === 'ReferenceValueSets') {
      for (const set of element.children) {
        for (const one of set.children) values.set(`${one.name} ${one.attributes['ID']}`, one);
      }
    } else if (element.name === 'Location') locations.set(attributes['ID'] ?? '', locationOf(element, value));
    else if (element.name === 'IDRegDocument')
      push(documents, attributes['IdentityID'] ?? '', documentOf(element, value));
    else if (element.name === 'SanctionsEntry') addEntry(entries, element, value);
    else if (element.name === 'ProfileRelationship') {
      relations.push([attributes['From-ProfileID'] ?? '', attributes['To-ProfileID'] ?? '']);
    } else if (element.name === 'DistinctParty') {
      for (const profile of childrenOf(element, 'Profile'))
        names.set(profile.attributes['ID'] ?? '', primaryName(profile));
    }
  }
  const related = new Map<string, string[]>();
  for (const [from, to] of relations) {
    const name = names.get(to);
    if (name !== undefined && name !== '') push(related, from, name);
  }
  const attribute = (set: string, id: string | undefined, name: string) =>
    values.get(`${set} ${id}`)?.attributes[name] ?? '';
  return { publishedOn, value, attribute, locations, documents, entries, related };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** `Year`, `Month`, `Day` below the element as an ISO date, as far as they go. */
export function dateOf(element: XmlElement | undefined): string | undefined {
  const [year, month, day] = ['Year', 'Month', 'Day'].map((part) => textOf(element, part));
  if (!year) return undefined;
  return [year.padStart(4, '0'), month?.padStart(2, '0'), month && day?.padStart(2, '0')].filter(Boolean).join('-');
}

type ValueOf = AdvancedTables['value'];

function locationOf(element: XmlElement, value: ValueOf): { parts: readonly string[]; country: string } {
  const order = ['ADDRESS1', 'ADDRESS2', 'ADDRESS3', 'CITY', 'STATE/PROVINCE', 'POSTAL CODE', 'REGION'];
  const parts = childrenOf(element, 'LocationPart')
    .map((part) => ({
      rank: order.indexOf(value('LocPartType', part.attributes['LocPartTypeID']).toUpperCase()),
      text: textOf(childOf(part, 'LocationPartValue'), 'Value'),
    }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ text }) => text);
  return { parts, country: value('Country', childOf(element, 'LocationCountry')?.attributes['CountryID']) };
}

function documentOf(element: XmlElement, value: ValueOf): Document {
  const issue = childrenOf(element, 'DocumentDate').find((date) =>
    /issue/i.test(value('IDRegDocDateType', date.attributes['IDRegDocDateTypeID'])),
  );
  return {
    type: value('IDRegDocType', element.attributes['IDRegDocTypeID']),
    number: textOf(element, 'IDRegistrationNo'),
    country: value('Country', element.attributes['IssuedBy-CountryID']),
    issued: dateOf(childOf(childOf(childOf(issue, 'DatePeriod'), 'Start'), 'From')) ?? '',
  };
}

function addEntry(entries: Map<string, SanctionsEntry>, element: XmlElement, value: ValueOf): void {
  const profile = element.attributes['ProfileID'] ?? '';
  const entry = entries.get(profile) ?? { programs: [], legalBases: [], listedOn: undefined };
  for (const measure of childrenOf(element, 'SanctionsMeasure')) {
    const program = textOf(measure, 'Comment');
    if (program !== '' && /program/i.test(value('SanctionsType', measure.attributes['SanctionsTypeID']))) {
      entry.programs.push(program);
    }
  }
  for (const event of childrenOf(element, 'EntryEvent')) {
    const date = dateOf(childOf(event, 'Date'));
    if (date !== undefined && (entry.listedOn === undefined || date < entry.listedOn)) entry.listedOn = date;
    const basis = value('LegalBasis', event.attributes['LegalBasisID']);
    if (basis !== '' && !/^unknown$/i.test(basis)) entry.legalBases.push(basis);
  }
  entries.set(profile, entry);
}

/** The parts of the primary name in the order printed. */
function primaryName(profile: XmlElement): string {
  const identity =
    childrenOf(profile, 'Identity').find((one) => one.attributes['Primary'] === 'true') ?? childOf(profile, 'Identity');
  const alias =
    childrenOf(identity, 'Alias').find((one) => one.attributes['Primary'] === 'true') ?? childOf(identity, 'Alias');
  return childrenOf(childOf(alias, 'DocumentedName'), 'DocumentedNamePart')
    .map((part) => textOf(part, 'NamePartValue'))
    .join(' ');
}

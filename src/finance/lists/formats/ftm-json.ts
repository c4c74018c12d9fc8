import { readJsonLines } from '#base/tabular';
import { parsePartialDate } from '../../partial-date.ts';
import type { IdentifierType, ListedSubject, NameKind, SubjectSchema } from '../../subject.ts';
import { listFault } from '../list-fault.ts';
import type { FormatReader } from '../list-format.ts';
import { SubjectDraft } from './subject-draft.ts';

type Properties = Readonly<Record<string, unknown>>;

interface FtmEntity {
  id: string;
  schema: string;
  properties: Properties;
  referents?: unknown;
}

/** FollowTheMoney schemata that can be listed, and what we call them; relations and documents of their own are passed over. */
const schemata: Readonly<Record<string, SubjectSchema>> = {
  Person: 'Person',
  Organization: 'Organization',
  PublicBody: 'Organization',
  Company: 'Company',
  LegalEntity: 'LegalEntity',
  Vessel: 'Vessel',
  Airplane: 'Airplane',
  CryptoWallet: 'CryptoWallet',
  Security: 'Security',
  Address: 'Address',
};

/**
 * FollowTheMoney entities, one JSON object a line (`entities.ftm.json`, `targets.nested.json`): `id`, `schema`,
 * `properties` with lists of strings, in the nested form with entities among them. `ref` is the id, `refs` also the
 * referents.
 */
export const readFtmJson: FormatReader = async function* (source, _options, header) {
  header.title = 'FollowTheMoney';
  for (const file of source.files) {
    for await (const { line, value } of readJsonLines(file)) {
      if (!isEntity(value)) {
        throw listFault('list-entry-malformed', { file: file.name, line }, 'id, schema, properties');
      }
      const schema = schemata[value.schema];
      // Addresses only stand beside the subjects they belong to.
      if (schema === undefined || schema === 'Address') continue;
      yield { subject: subjectOf(value, schema), file: file.name, line };
    }
  }
};

export function isEntity(value: unknown): value is FtmEntity {
  if (typeof value !== 'object' || value === null) return false;
  const { id, schema, properties } = value as Partial<Record<keyof FtmEntity, unknown>>;
  return (
    typeof id === 'string' &&
    id !== '' &&
    typeof schema === 'string' &&
    typeof properties === 'object' &&
    properties !== null
  );
}

const nameProperties: readonly (readonly [string, NameKind])[] = [
  ['name', 'primary'],
  ['alias', 'alias'],
  ['weakAlias', 'weak-alias'],
  ['abbreviation', 'weak-alias'],
  ['previousName', 'former'],
];

const identifierProperties: readonly (readonly [string, IdentifierType])[] = [
  ['passportNumber', 'passport'],
  ['idNumber', 'national-id'],
  ['socialSecurityNumber', 'national-id'],
  ['taxNumber', 'tax-id'],
  ['vatCode', 'tax-id'],
  ['innCode', 'tax-id'],
  ['registrationNumber', 'registration'],
  ['ogrnCode', 'registration'],
  ['dunsCode', 'registration'],
  ['leiCode', 'lei'],
  ['swiftBic', 'bic'],
  ['bikCode', 'other'],
  ['imoNumber', 'imo'],
  ['mmsi', 'mmsi'],
  ['callSign', 'call-sign'],
  ['publicKey', 'wallet'],
  ['iban', 'iban'],
  ['isin', 'other'],
  ['serialNumber', 'other'],
  ['email', 'email'],
  ['phone', 'phone'],
];

function subjectOf(entity: FtmEntity, schema: SubjectSchema): ListedSubject {
  const draft = new SubjectDraft(entity.id, schema);
  const { properties } = entity;
  if (Array.isArray(entity.referents))
    for (const ref of entity.referents) if (typeof ref === 'string') draft.addRef(ref);
  for (const [property, kind] of nameProperties) {
    for (const [index, name] of texts(properties, property).entries()) {
      draft.addNames(name, kind === 'primary' && index > 0 ? 'alias' : kind);
    }
  }
  if (!draft.hasName) draft.addNames(texts(properties, 'publicKey')[0], 'primary');
  for (const date of texts(properties, 'birthDate')) draft.addBirthDate(parsePartialDate(date));
  for (const place of texts(properties, 'birthPlace')) draft.addBirthPlace(place);
  for (const code of [...texts(properties, 'nationality'), ...texts(properties, 'citizenship')])
    draft.addNationality(code);
  for (const code of ['country', 'jurisdiction', 'flag'].flatMap((name) => texts(properties, name)))
    draft.addCountry(code);
  for (const gender of texts(properties, 'gender')) draft.setGender(gender);
  addIdentifiers(draft, properties);
  for (const address of texts(properties, 'address')) draft.addAddress([address]);
  for (const program of [...texts(properties, 'program'), ...texts(properties, 'programId')]) draft.addProgram(program);
  for (const position of texts(properties, 'position')) draft.addPosition(position);
  for (const title of texts(properties, 'title')) draft.addTitle(title);
  for (const note of [...texts(properties, 'notes'), ...texts(properties, 'summary')]) draft.addRemark(note);
  draft.listedOn = earliest([...texts(properties, 'listingDate'), ...texts(properties, 'createdAt')]);
  draft.amendedOn = texts(properties, 'modifiedAt').toSorted().at(-1);
  for (const inner of nested(properties)) addNested(draft, inner);
  return draft.finish();
}

function addIdentifiers(draft: SubjectDraft, properties: Properties): void {
  for (const [property, type] of identifierProperties) {
    for (const value of texts(properties, property)) draft.addIdentifier(type, value);
  }
}

/** Entities inside the properties of `targets.nested.json`: sanctions, documents, addresses, wallets. */
function addNested(draft: SubjectDraft, { schema, properties }: FtmEntity): void {
  const country = texts(properties, 'country')[0] ?? '';
  const note = [...texts(properties, 'type'), ...texts(properties, 'summary')].join('; ');
  if (schema === 'Sanction') {
    for (const program of [...texts(properties, 'program'), ...texts(properties, 'programId')])
      draft.addProgram(program);
    for (const ref of [...texts(properties, 'unscId'), ...texts(properties, 'authorityId')]) draft.addRef(ref);
    draft.listedOn = earliest([
      draft.listedOn ?? '',
      ...texts(properties, 'listingDate'),
      ...texts(properties, 'startDate'),
    ]);
    const basis = texts(properties, 'reason').join('\n');
    if (basis !== '') draft.addRemark(basis);
  } else if (schema === 'Passport' || schema === 'Identification') {
    const type = schema === 'Passport' || /passport/i.test(note) ? 'passport' : 'national-id';
    for (const number of [...texts(properties, 'number'), ...texts(properties, 'passportNumber')]) {
      draft.addIdentifier(type, number, country, note);
    }
  } else if (schema === 'Address') {
    const full = texts(properties, 'full')[0];
    const parts = ['street', 'city', 'state', 'postalCode'].map((name) => texts(properties, name)[0]);
    draft.addAddress(full === undefined ? parts : [full], full === undefined ? country : '');
  } else if (schema === 'CryptoWallet') {
    for (const key of texts(properties, 'publicKey'))
      draft.addIdentifier('wallet', key, '', texts(properties, 'currency')[0]);
  } else if (schema in schemata) for (const name of texts(properties, 'name').slice(0, 1)) draft.addLink(name);
}

function texts(properties: Properties, name: string): string[] {
  const value = properties[name];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string' || typeof one === 'number').map(String);
}

/** Nested entities one level down; a relation such as Ownership is looked through to who stands at its other end. */
function* nested(properties: Properties, depth = 0): Generator<FtmEntity> {
  for (const value of Object.values(properties)) {
    if (!Array.isArray(value)) continue;
    for (const one of value) {
      if (!isEntity(one)) continue;
      yield one;
      if (depth === 0 && !(one.schema in schemata)) yield* nested(one.properties, 1);
    }
  }
}

function earliest(dates: readonly string[]): string | undefined {
  return dates.filter((date) => date !== '').toSorted()[0];
}

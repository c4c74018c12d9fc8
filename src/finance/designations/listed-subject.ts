import { recordKinds, type RecordObject, type Subject, subjectShape } from '#records';
import type { Identifier, IdentifierType, ListedName, ListedSubject, NameKind, PartialDate } from '../subject.ts';

/** What the designations that name a subject add to its particulars. */
export interface NamedBy {
  names: readonly string[];
  legalBasis: readonly string[];
  effectiveFrom: Date;
}

const subjectKind = recordKinds.find(({ kind }) => kind.startsWith('identity+'));
const nameKinds: Readonly<Record<Subject['names'][number]['kind'], NameKind>> = {
  primary: 'primary',
  alias: 'alias',
  'weak-alias': 'weak-alias',
  former: 'former',
  maiden: 'former',
  acronym: 'weak-alias',
};
const documentTypes: Readonly<Record<NonNullable<Subject['documents']>[number]['kind'], IdentifierType>> = {
  passport: 'passport',
  'national-id': 'national-id',
  residence: 'other',
  tax: 'tax-id',
  registration: 'registration',
  imo: 'imo',
  other: 'other',
};

/** A member's description of a person or organisation (`identity` with the subject extension) as lists have them. */
export function listedSubject(object: RecordObject, by: NamedBy): ListedSubject | undefined {
  const extensions = object['extensions'] as Record<string, unknown> | undefined;
  const { data } = subjectShape.safeParse(extensions?.[subjectKind?.extension.id ?? '']);
  if (data === undefined) return undefined;
  const ref = String(object['id']);
  const identifiers = (data.documents ?? []).map(identifierOf);
  return {
    ref,
    refs: [ref],
    schema: schemaOf(object['identity_class'], identifiers),
    names: namesOf(data, object['name']),
    birthDates: (data.birth_dates ?? []).map(({ date, until, about }): PartialDate => {
      return { date, ...(until !== undefined && { until }), ...(about === true && { approximate: true as const }) };
    }),
    birthPlaces: data.birth_places ?? [],
    nationalities: lower(data.nationalities),
    ...(data.sex !== undefined && { gender: data.sex }),
    identifiers,
    addresses: (data.addresses ?? []).map((text) => ({ text })),
    programs: [...by.names],
    positions: [],
    ...(data.countries !== undefined && { countries: lower(data.countries) }),
    listedOn: by.effectiveFrom.toISOString().slice(0, 10),
    ...(by.legalBasis.length > 0 && { legalBasis: by.legalBasis.join('\n') }),
  };
}

const lower = (countries: readonly string[] = []): string[] => countries.map((country) => country.toLowerCase());

function schemaOf(identityClass: unknown, identifiers: readonly Identifier[]): ListedSubject['schema'] {
  if (identityClass === 'individual') return 'Person';
  return identifiers.some(({ type }) => type === 'imo') ? 'Vessel' : 'Organization';
}

function namesOf(data: Subject, ownName: unknown): ListedName[] {
  const names = data.names.map(({ text, lang, kind }): ListedName => {
    return { full: text, kind: nameKinds[kind], ...(lang !== undefined && { language: lang }) };
  });
  if (typeof ownName === 'string' && !names.some(({ full }) => full === ownName))
    names.push({ full: ownName, kind: 'alias' });
  return names.toSorted((a, b) => Number(b.kind === 'primary') - Number(a.kind === 'primary'));
}

function identifierOf(document: NonNullable<Subject['documents']>[number]): Identifier {
  const { kind, number, country } = document;
  return {
    type: documentTypes[kind],
    value: number,
    ...(country !== undefined && { country: country.toLowerCase() }),
    ...(kind === 'residence' && { note: kind }),
  };
}

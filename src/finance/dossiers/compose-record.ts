import type { ExchangeDesk } from '#exchange';
import { recordKinds } from '#records';
import type { DossierContent, DossierSubject, SubjectName } from './content.ts';

type Json = Readonly<Record<string, unknown>>;
/** A further object that leaves with the designation. */
export type Beside = Json & { readonly type: string; readonly id: string };

/** What leaves by a dossier, and nothing else of it. */
export interface ComposedRecord {
  properties: Json;
  /** Records it names as evidence: it is never wider than they are. */
  derivedFrom: readonly string[];
  companions: readonly Beside[];
}

export const subjectKind: string = recordKinds.find(({ kind }) => kind.startsWith('identity+'))?.kind ?? 'identity';
const subjectExtension = subjectKind.slice('identity+'.length);

interface Standing {
  /** The dossier's id: the ids of what it issues follow from it. */
  dossier: string;
  status: 'active' | 'suspended' | 'delisted';
  /** It suspends or delists: what was said stays as it was said. */
  ending: boolean;
  /** RFC 3339: since when it is delisted. */
  delistedAt?: string | undefined;
  /** What was published last, under the marking it had: only what changed leaves again beside the designation. */
  published?: DossierContent | undefined;
}

/**
 * The designation and what leaves with it. The restricted part, files, and records that are not to be told have no way in
 * here but as one word: that more is available on request. Pure.
 */
export function composeRecord(
  content: DossierContent,
  { dossier, status, ending, delistedAt, published }: Standing,
  recordId: ExchangeDesk['recordId'],
): ComposedRecord {
  const subjectId = (subject: DossierSubject) => subjectRecord(dossier, subject, recordId);
  const lawId = (of: DossierContent) => of.instrument.record || recordId('legal-instrument', dossier, 'instrument');
  const told = content.evidence.flatMap((one) => (one.kind === 'record' && one.told ? [one.record] : []));
  // Whom a wider marking reaches for the first time needs the subjects too.
  const remarked = JSON.stringify(published?.marking) !== JSON.stringify(content.marking);
  const before = published === undefined || (remarked && !ending) ? [] : besides(published);
  function besides(of: DossierContent): Beside[] {
    const law = of.instrument.record === '' ? [lawOf(of, lawId(of))] : [];
    return [...of.subjects.map((subject) => subjectOf(subject, subjectId(subject))), ...law];
  }
  return {
    properties: saying({
      name: content.title,
      subject_refs: content.subjects.map(subjectId),
      legal_basis_refs: [lawId(content)],
      legal_basis: content.legalBasis,
      criterion: content.criterion,
      evidence_refs: [...new Set(told)],
      case_restricted: content.restricted !== '' || told.length < content.evidence.length,
      measures: [...content.measures],
      status,
      effective_from: content.effectiveFrom,
      review_by: content.reviewBy,
      ...(delistedAt !== undefined && { delisted_at: delistedAt }),
      reasons: content.reasons,
      appeal_contact: content.appealContact,
      list_entry: content.listEntry,
    }),
    derivedFrom: ending ? [] : [...new Set(told)],
    companions: besides(content).filter(
      (one) => !before.some((old) => old.id === one.id && JSON.stringify(old) === JSON.stringify(one)),
    ),
  };
}

const subjectRecord = (dossier: string, { id }: DossierSubject, recordId: ExchangeDesk['recordId']): string =>
  recordId('identity', dossier, `subject ${id}`);

/** The ids of the records of a dossier's subjects. */
export const subjectRecords = (
  dossier: string,
  { subjects }: DossierContent,
  recordId: ExchangeDesk['recordId'],
): string[] => subjects.map((subject) => subjectRecord(dossier, subject, recordId));

function subjectOf(subject: DossierSubject, id: string): Beside {
  const primary = subject.names.find(({ kind }) => kind === 'primary') ?? subject.names[0];
  return {
    type: 'identity',
    id,
    name: primary?.text ?? '',
    identity_class: subject.class,
    ...said('description', subject.description),
    extensions: {
      [subjectExtension]: {
        extension_type: 'property-extension',
        names: subject.names.map(nameOf),
        ...said('birth_dates', subject.birthDates.map(compact)),
        ...said('birth_places', subject.birthPlaces),
        ...said('sex', subject.sex ?? ''),
        ...said('nationalities', subject.nationalities),
        ...said('addresses', subject.addresses),
        ...said('documents', subject.documents.map(compact)),
      },
    },
  };
}

const nameOf = ({ text, kind, script }: SubjectName): Json => ({ text, kind, ...said('script', script ?? '') });

const lawOf = ({ instrument }: DossierContent, id: string): Beside => ({
  type: 'legal-instrument',
  id,
  name: instrument.name,
  jurisdiction: instrument.jurisdiction,
  citation: instrument.citation,
  instrument_kind: instrument.kind,
});

/** Without properties that say nothing yet. */
const saying = (properties: Json): Json =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)),
  );

/** A property that says something. */
const said = (name: string, value: string | readonly unknown[]): Json => (value.length === 0 ? {} : { [name]: value });

/** Without what is empty. */
const compact = (value: object): Json =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== '' && one !== false));

import type { Marking } from './marking.ts';

/** One name of a subject as it is written in one script. */
export interface SubjectName {
  text: string;
  kind: 'primary' | 'alias' | 'weak-alias' | 'former' | 'maiden' | 'acronym';
  /** ISO 15924: Arab, Latn, Cyrl … */
  script?: string | undefined;
}

export interface SubjectDocument {
  kind: 'passport' | 'national-id' | 'residence' | 'tax' | 'registration' | 'imo' | 'other';
  number: string;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
}

/** Whom the dossier is about: what tells this person or body from another, and nothing about what anybody believes. */
export interface DossierSubject {
  /** UUID, of this dossier alone; its record's id follows from it. */
  id: string;
  class: 'individual' | 'organization' | 'group';
  names: readonly SubjectName[];
  birthDates: readonly { date: string; until?: string | undefined; about?: boolean | undefined }[];
  birthPlaces: readonly string[];
  sex?: 'male' | 'female' | undefined;
  nationalities: readonly string[];
  addresses: readonly string[];
  documents: readonly SubjectDocument[];
  description: string;
}

/** What bears the case out: a file of the house, by its hash, or a record of the exchange. */
export type Evidence = {
  id: string;
  title: string;
  /** Of a record: whether the designation names it. Files are never told. */
  told: boolean;
} & (
  | { kind: 'file'; fileName: string; contentType: string; bytes: number; sha256: string }
  | { kind: 'record'; record: string }
);

/** The law it stands on: a record that is here already, or one that leaves with it. */
export interface Instrument {
  /** `legal-instrument--…` of the archive; empty: what follows leaves with the designation. */
  record: string;
  name: string;
  /** ISO 3166-1 alpha-2 of the state, or the body: UN, AU … */
  jurisdiction: string;
  citation: string;
  kind: 'law' | 'regulation' | 'resolution' | 'convention' | 'standard' | 'court-decision';
}

export type Measure = 'asset-freeze' | 'funds-prohibition' | 'travel-ban' | 'arms-embargo' | 'other';

/** Everything two people sign. What leaves is composed of it (`composeRecord`); `restricted` and files never do. */
export interface DossierContent {
  title: string;
  subjects: readonly DossierSubject[];
  /** The provision as a court would cite it. */
  legalBasis: string;
  instrument: Instrument;
  criterion: string;
  /** Statement of case, the part that may be told. */
  reasons: string;
  /** Statement of case, the part that stays in the house. */
  restricted: string;
  evidence: readonly Evidence[];
  measures: readonly Measure[];
  /** RFC 3339, UTC; empty: not said yet. */
  effectiveFrom: string;
  reviewBy: string;
  appealContact: string;
  listEntry: string;
  marking: Marking;
}

export const emptyContent: DossierContent = {
  title: '',
  subjects: [],
  legalBasis: '',
  instrument: { record: '', name: '', jurisdiction: '', citation: '', kind: 'law' },
  criterion: '',
  reasons: '',
  restricted: '',
  evidence: [],
  measures: [],
  effectiveFrom: '',
  reviewBy: '',
  appealContact: '',
  listEntry: '',
  marking: { audience: 'members', members: [], purposes: [], onward: 'with-consent', judicial: 'with-consent' },
};

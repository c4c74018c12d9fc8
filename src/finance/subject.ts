/**
 * What a list says of one person, organisation or thing, in one shape for every official format.
 * Field names follow FollowTheMoney where it has one; `schema` holds FollowTheMoney schema names.
 */
export type SubjectSchema =
  | 'Person'
  | 'Organization'
  | 'Company'
  | 'LegalEntity'
  | 'Vessel'
  | 'Airplane'
  | 'CryptoWallet'
  | 'Security'
  | 'Address';

export type NameKind = 'primary' | 'alias' | 'weak-alias' | 'former' | 'original-script';

export interface ListedName {
  /** One name, cleaned; what is compared. */
  full: string;
  kind: NameKind;
  /** The field as the list printed it, kept when it was split or cleaned (for instance two names in one alias). */
  raw?: string;
  /** BCP 47 language, where the list says so. */
  language?: string;
}

/**
 * A date as the list knows it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. `until` closes a range ("between 1958 and 1963").
 */
export interface PartialDate {
  date: string;
  until?: string;
  /** Set when the list says "circa" or "approximately". */
  approximate?: true;
}

export type IdentifierType =
  | 'passport'
  | 'national-id'
  | 'tax-id'
  | 'registration'
  | 'iban'
  | 'lei'
  | 'bic'
  | 'imo'
  | 'mmsi'
  | 'call-sign'
  | 'wallet'
  | 'email'
  | 'phone'
  | 'other';

export interface Identifier {
  type: IdentifierType;
  /** As printed; compared after `normaliseIdentifier`. */
  value: string;
  /** ISO 3166-1 alpha-2, lower case. */
  country?: string;
  note?: string;
}

export interface SubjectAddress {
  text: string;
  country?: string;
}

export interface ListedSubject {
  /** The list's own stable key for this entry: UN DATAID, OFAC ent_num, EU logicalId, UK Unique ID, FtM id. */
  ref: string;
  /** Every id the list itself uses for the entry, `ref` first (UN: DATAID and REFERENCE_NUMBER). */
  refs: readonly string[];
  schema: SubjectSchema;
  names: readonly ListedName[];
  birthDates: readonly PartialDate[];
  birthPlaces: readonly string[];
  /** ISO 3166-1 alpha-2, lower case; a value that could not be resolved stands in `remarks`. */
  nationalities: readonly string[];
  gender?: 'male' | 'female';
  identifiers: readonly Identifier[];
  addresses: readonly SubjectAddress[];
  /** Sanctions programmes or regimes, in the list's own words. */
  programs: readonly string[];
  /** Forms of address before the name ("Mullah", "Haji", "Dr"), in the list's own words. */
  titles?: readonly string[];
  /** ISO 3166-1 alpha-2, lower case: a vessel's flag, a company's seat or registration; never a nationality. */
  countries?: readonly string[];
  /** Names of others the list says this subject belongs to or acts for ("Linked To: …", parent company). */
  linkedTo?: readonly string[];
  /** Posts and functions ("designation" in the UN's XML means this). */
  positions: readonly string[];
  /** ISO date. */
  listedOn?: string;
  /** ISO date of the newest amendment the list states. */
  amendedOn?: string;
  legalBasis?: string;
  remarks?: string;
}

import type { InputFile } from '#base/tabular';
import type { ListedSubject } from '../subject.ts';

/** The formats a list is recognised in, by content. */
export const listFormats = [
  'un-xml',
  'ofac-csv',
  'ofac-advanced-xml',
  'eu-fsf-xml',
  'uk-sanctions-xml',
  'uk-sanctions-csv',
  'uk-ofsi-csv',
  'my-moha-xml',
  'ftm-json',
  'national-table',
] as const;
export type ListFormat = (typeof listFormats)[number];

/** The files of one publication of one list: one file, or for OFAC's csv set up to four. */
export interface ListSource {
  files: readonly InputFile[];
}

export interface ListOptions {
  /** A list without entries is taken for a mistake unless this is set. */
  allowEmpty?: boolean;
  /** Take a reference that stands twice as two entries instead of refusing the list. */
  allowRepeated?: boolean;
  /** Refuse an OFAC csv set without its alias or address file instead of reading what is there. */
  requireComplete?: boolean;
}

/** What the publication says of itself. Complete once all subjects were read. */
export interface ListHeader {
  format: ListFormat;
  title?: string;
  /** ISO date, or date and time. */
  publishedOn?: string;
  /** Files of the set that were not given, by role. */
  missing?: readonly string[];
}

/** Reads one format. Fills what it learns into `header`. */
export type FormatReader = (
  source: ListSource,
  options: ListOptions,
  header: ListHeader,
) => AsyncGenerator<LocatedSubject>;

/** A subject and where in the files it begins, for messages. */
export interface LocatedSubject {
  subject: ListedSubject;
  file: string;
  line: number;
}

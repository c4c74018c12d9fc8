import type { ArchivedRecord } from '../archived-record.ts';
import type { Release } from './release-keys.ts';

/** One version of a record that passed every check, ready to be stored. */
export interface NewRecord {
  /** The object without its seal, as signed. */
  object: Readonly<Record<string, unknown>>;
  /** The sealed object's JSON text, kept and sent as it is. */
  body: string;
  /** What its origin signed (`Statement` of the records' signature). */
  statement: { origin: string; index: number; id: string; modified: string; content: string };
  leafHash: Uint8Array;
  release: Release;
  /** Whether this state issued it. */
  own: boolean;
  /** The member that brought it, where not its origin itself stands before us. */
  fromPeer?: string;
}

/** What became of a record that was to be stored. */
export type Stored =
  | { state: 'stored'; record: ArchivedRecord }
  /** The same version with the same content is here already. */
  | { state: 'known'; record: ArchivedRecord }
  /** Its origin has signed something else for this version, or for this place in its log. */
  | { state: 'contradiction'; with: ArchivedRecord }
  /** The id belongs to another state (STIX 2.1 §3.6: only the creator makes new versions). */
  | { state: 'foreign'; owner: string };

import type { Axis } from './kinds.ts';

/** A version of a record as this node holds it. */
export interface ArchivedRecord {
  /** Order of storing at this node; strictly increasing in the order of commits. */
  seq: number;
  /** TAXII `date_added` in microseconds since 1970; unique. */
  added: number;
  id: string;
  /** `modified` (or `created`, or the time of publication), normalised to `YYYY-MM-DDThh:mm:ss.ffffffZ`. */
  version: string;
  type: string;
  axis: Axis;
  /** The member that issued it (`identity--…`). */
  origin: string;
  own: boolean;
  revoked: boolean;
  logIndex: number;
  /** The sealed object's JSON text, exactly as signed and sent. */
  body: string;
}

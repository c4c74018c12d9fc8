import type { Axis } from '../kinds.ts';

/** Which records; all that is said must hold. What the reader may not see is never among them. */
export interface RecordFilter {
  ids?: readonly string[] | undefined;
  types?: readonly string[] | undefined;
  /**
   * Which versions of an id (TAXII 2.1 §3.4 `match[version]`): the last or the first that this reader may see, all, or
   * those of these times (normalised). Several: any of them. Default: the last.
   */
  versions?: readonly string[] | undefined;
  /** STIX versions; every record here is of 2.1. */
  specVersions?: readonly string[] | undefined;
  axis?: Axis | undefined;
  /** Stored after this time: microseconds since 1970. */
  addedAfter?: number | undefined;
  own?: boolean | undefined;
  origin?: string | undefined;
}

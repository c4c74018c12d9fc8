/** What the gate takes at most; anything beyond is refused before it is read. */
export interface GateLimits {
  /** Bytes of a whole delivery. */
  envelope: number;
  objects: number;
  /** Bytes of one object. */
  object: number;
  /** Nested arrays and objects. */
  depth: number;
}

const MEBIBYTE = 1024 * 1024;

/** A delivery of a peer or a TAXII client. */
export const deliveryLimits: GateLimits = { envelope: 10 * MEBIBYTE, objects: 10_000, object: MEBIBYTE, depth: 64 };

/** A file brought by a person. */
export const fileLimits: GateLimits = { ...deliveryLimits, envelope: 100 * MEBIBYTE, objects: 200_000 };

/** How far ahead of our clock a version may lie. */
export const MOST_AHEAD_MS = 24 * 3_600_000;

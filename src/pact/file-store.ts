import type { Readable } from 'node:stream';

/** Files beside the database, named by their content: evidence that the state keeps. `node` gives the real one. */
export interface EvidenceFiles {
  /** Writes, syncs to disk, and only then answers. Refuses with `too-large` beyond the node's limit. */
  put(stream: Readable): Promise<{ sha256: string; bytes: number }>;
  open(sha256: string): Readable;
  /** Where it lies on disk, for formats that need random access (XLSX). */
  pathOf(sha256: string): string;
  has(sha256: string): Promise<boolean>;
}

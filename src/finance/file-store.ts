import type { Readable } from 'node:stream';

export interface StoredFile {
  sha256: string;
  bytes: number;
}

/** Files beside the database, named by their content: uploads and attachments. `node` gives the real one. */
export interface FileStore {
  /** Writes, syncs to disk, and only then answers. Refuses with `too-large` beyond the node's limit. */
  put(stream: Readable): Promise<StoredFile>;
  open(sha256: string): Readable;
  /** Where it lies on disk, for formats that need random access (XLSX, ZIP). */
  pathOf(sha256: string): string;
  has(sha256: string): Promise<boolean>;
}

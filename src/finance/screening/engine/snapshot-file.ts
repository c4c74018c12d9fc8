import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { matcherVersion } from '../matcher-version.ts';
import { type BookIndex, createBookIndex } from './book-index.ts';

/** Which share of which book a snapshot holds; one that does not fit is not used. */
export interface SnapshotOf {
  book: string;
  share: number;
  shares: number;
}

interface Header extends SnapshotOf {
  version: string;
  cursor: number;
  namesBytes: number;
  sha256: string;
}

/**
 * Writes an index beside the file and moves it there, so that a half-written one is never read. Readable by the
 * node's own account only: it holds names of customers.
 */
export function saveSnapshot(file: string, of: SnapshotOf, cursor: number, index: BookIndex): number {
  const { names, keys } = index.snapshot();
  const rest = Buffer.from(JSON.stringify(keys));
  const sha256 = createHash('sha256').update(names).update(rest).digest('hex');
  const header: Header = { ...of, version: matcherVersion, cursor, namesBytes: names.byteLength, sha256 };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const part = `${file}.part`;
  const handle = openSync(part, 'w', 0o600);
  let bytes = 0;
  try {
    for (const piece of [Buffer.from(`${JSON.stringify(header)}\n`), names, rest]) bytes += writeWhole(handle, piece);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(part, file);
  return bytes;
}

/** The index of a snapshot and how far it had come; undefined when there is none, or it does not hold what it should. */
export function readSnapshot(file: string, of: SnapshotOf): { index: BookIndex; cursor: number } | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(0x0a);
    const header: Header = JSON.parse(bytes.subarray(0, end).toString());
    const names = bytes.subarray(end + 1, end + 1 + header.namesBytes);
    const rest = bytes.subarray(end + 1 + header.namesBytes);
    const sha256 = createHash('sha256').update(names).update(rest).digest('hex');
    const fits = header.book === of.book && header.share === of.share && header.shares === of.shares;
    if (!fits || header.version !== matcherVersion || header.sha256 !== sha256) throw new Error('does not fit');
    const index = createBookIndex({ names: new Uint8Array(names), keys: JSON.parse(rest.toString()) });
    return { index, cursor: header.cursor };
  } catch {
    // Whatever is wrong with it, the database still has the rows.
    rmSync(file, { force: true });
    return undefined;
  }
}

function writeWhole(handle: number, bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.byteLength) at += writeSync(handle, bytes, at);
  return at;
}

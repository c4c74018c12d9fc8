import { hash } from 'node:crypto';
import { trustListFingerprint } from '#records';
import type { HeldBundle } from './check-bundle.ts';
import { checkpointFile, leavesFile, MANIFEST, RECORDS, TRUST } from './file-names.ts';
import type { PublicBundle } from './public-bundle.ts';

/** The files of an edition by their paths, in the order of the paths. */
export type Edition = ReadonlyMap<string, Uint8Array>;

/** What an edition is, as its manifest says before its files. */
export interface EditionHead {
  /** `mithaq-pact-edition`, `mithaq-library`. */
  readonly type: string;
  /** What the files look like: whatever changes a byte of one raises it. */
  readonly format: number;
  /** The last day that counts, `2026-11-26` (UTC). */
  readonly day: string;
}

export interface Manifest extends EditionHead {
  /** Fingerprint of the trust list (`trustListFingerprint`). */
  readonly trust: string;
  /** SHA-256 in hexadecimal of every other file, by its path. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Makes an edition of what was made of a bundle that holds, with the records and logs it rests on and a manifest of all. A
 * function of these and nothing else: the same bytes at every node, in every time zone and language, today and later.
 */
export function sealEdition<Head extends EditionHead>(
  head: Head,
  bundle: PublicBundle,
  checked: HeldBundle,
  made: ReadonlyMap<string, Uint8Array | string>,
): Edition {
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of [...logFiles(bundle, checked), ...made])
    files.set(path, typeof content === 'string' ? Buffer.from(content) : content);
  const ordered = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest: Manifest & Head = {
    ...head,
    trust: trustListFingerprint(checked.list),
    files: Object.fromEntries([...ordered].map(([path, bytes]) => [path, sha256(bytes)])),
  };
  return ordered.set(MANIFEST, Buffer.from(`${JSON.stringify(manifest, undefined, 1)}\n`));
}

export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

/** What an edition is called by: the SHA-256 of its manifest, and so of every byte of it. */
export const editionHash = (edition: Edition): string => sha256(edition.get(MANIFEST) ?? new Uint8Array());

function* logFiles({ trust, logs, records }: PublicBundle, { held }: HeldBundle): Generator<[string, string]> {
  yield [TRUST, trust];
  yield [RECORDS, records.map((line) => `${line}\n`).join('')];
  const speaking = new Set(held.map(({ record }) => record.origin));
  for (const { origin, checkpoint, leaves } of logs) {
    if (!speaking.has(origin)) continue;
    yield [checkpointFile(origin), checkpoint];
    yield [leavesFile(origin), leaves.map((leaf) => `${leaf}\n`).join('')];
  }
}

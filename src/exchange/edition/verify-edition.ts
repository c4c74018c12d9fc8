import { defaultJsonLimits, readJson, trustListFingerprint } from '#records';
import { type HeldBundle, holdBundle } from './check-bundle.ts';
import type { EditionContent } from './check-record.ts';
import { type Edition, type EditionHead, editionHash, sha256 } from './edition.ts';
import { MANIFEST, RECORDS, TRUST } from './file-names.ts';
import { type EditionFinding, finding } from './findings.ts';
import type { BundledLog, PublicBundle } from './public-bundle.ts';

/** What a reader learned by another way, and holds the edition to. */
export interface Pins {
  /** Fingerprint of the trust list. */
  trust?: string | undefined;
  /** SHA-256 of the manifest. */
  edition?: string | undefined;
}

/** How an edition of a kind is made of its records. */
export interface EditionMaker<Head extends EditionHead> extends EditionContent {
  readonly type: Head['type'];
  readonly format: number;
  /** What the manifest says beside type, format and day; undefined where it is none of this kind. */
  headOf(said: Partial<Head>, day: string): Head | undefined;
  make(head: Head, bundle: PublicBundle, checked: HeldBundle): Promise<Edition>;
}

/** An edition that holds. */
export interface Verified {
  readonly holds: true;
  readonly edition: string;
  readonly day: string;
  readonly trust: string;
  readonly files: number;
  readonly records: number;
  readonly logs: number;
  /** How many of the logs another member cosigned. */
  readonly witnessed: number;
}

/**
 * Verifies an edition from its files alone: signatures, logs and trust list, then every file against the one made again
 * from the records.
 */
export async function verifyEdition<Head extends EditionHead>(
  files: Edition,
  maker: EditionMaker<Head>,
  pins: Pins = {},
): Promise<Verified | EditionFinding[]> {
  const head = readManifest(files.get(MANIFEST), maker);
  if ('code' in head) return [head];
  const hash = editionHash(files);
  if (pins.edition !== undefined && pins.edition !== hash) return [finding('not-the-pinned-edition', MANIFEST, hash)];
  const bundle = bundleOf(files, head.day);
  if ('code' in bundle) return [bundle];
  const checked = holdBundle(bundle, maker, pins.trust);
  if ('length' in checked) return [...checked];
  const differences = compare(files, await maker.make(head, bundle, checked));
  if (differences.length > 0) return differences;
  return {
    holds: true,
    edition: hash,
    day: head.day,
    trust: trustListFingerprint(checked.list),
    files: files.size,
    records: checked.held.length,
    logs: checked.logs.size,
    witnessed: [...checked.logs.values()].filter(({ witnesses }) => witnesses.length > 0).length,
  };
}

/** The list of an edition of fifty thousand files. */
const limits = { ...defaultJsonLimits, maxBytes: 16 * 2 ** 20 };

function readManifest<Head extends EditionHead>(
  bytes: Uint8Array | undefined,
  maker: EditionMaker<Head>,
): Head | EditionFinding {
  if (bytes === undefined) return finding('file-missing', MANIFEST);
  const read = readJson(bytes, limits);
  const said = 'value' in read ? (read.value as Partial<Head> | null) : null;
  if (typeof said !== 'object' || said?.type !== maker.type) return finding('manifest-unreadable', MANIFEST);
  if (said.format !== maker.format) return finding('other-format', MANIFEST, String(said.format));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(said.day))) return finding('manifest-unreadable', MANIFEST);
  return maker.headOf(said, String(said.day)) ?? finding('manifest-unreadable', MANIFEST);
}

/** The bundle that stands in an edition, as it stands. */
function bundleOf(files: Edition, day: string): PublicBundle | EditionFinding {
  const text = (path: string): string | undefined => {
    const bytes = files.get(path);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString();
  };
  const trust = text(TRUST);
  if (trust === undefined) return finding('file-missing', TRUST);
  const records = text(RECORDS);
  if (records === undefined) return finding('file-missing', RECORDS);
  const logs: BundledLog[] = [];
  for (const path of files.keys()) {
    const uuid = /^log\/([0-9a-f-]{36})\.checkpoint$/.exec(path)?.[1];
    if (uuid === undefined) continue;
    const leaves = text(`log/${uuid}.leaves`);
    if (leaves === undefined) return finding('file-missing', `log/${uuid}.leaves`);
    logs.push({ origin: `identity--${uuid}`, checkpoint: text(path) ?? '', leaves: linesOf(leaves) });
  }
  return { day, trust, logs, records: linesOf(records) };
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

function compare(found: Edition, made: Edition): EditionFinding[] {
  const differences: EditionFinding[] = [];
  for (const [path, bytes] of made) {
    const there = found.get(path);
    if (there === undefined) differences.push(finding('file-missing', path));
    else if (Buffer.compare(there, bytes) !== 0)
      differences.push(
        finding('file-changed', path, `SHA-256 ${sha256(there).slice(0, 16)}… ≠ ${sha256(bytes).slice(0, 16)}…`),
      );
  }
  for (const path of found.keys()) if (!made.has(path)) differences.push(finding('file-extra', path));
  return differences;
}

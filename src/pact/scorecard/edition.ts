import { hash } from 'node:crypto';
import { languages } from '#base';
import { trustListFingerprint } from '#records';
import type { CheckedBundle } from './check-bundle.ts';
import { cellsCsv, scorecardJson, statesCsv } from './data-files.ts';
import { checkpointFile, leavesFile, MANIFEST, RECORDS, TRUST, uuidOf } from './file-names.ts';
import { commitmentPage } from './pages/commitment-page.ts';
import { homePage } from './pages/home-page.ts';
import { languagesPage } from './pages/languages-page.ts';
import { statePage } from './pages/state-page.ts';
import { style } from './pages/style.ts';
import { type Picture, pictureOf, type PictureSource } from './picture.ts';
import type { PublicBundle } from './public-bundle.ts';

/** What the files of an edition look like: whatever changes a byte of one raises it. */
export const FORMAT = 1;

/** The files of an edition by their paths, in the order of the paths. */
export type Edition = ReadonlyMap<string, Uint8Array>;

/** Sets the country views of a picture, by path; nothing where an edition is made without. */
export type CountryViews = (picture: Picture) => Promise<ReadonlyMap<string, Uint8Array>>;

export interface Manifest {
  readonly type: 'mithaq-pact-edition';
  readonly format: number;
  readonly day: string;
  readonly countryViews: boolean;
  /** Fingerprint of the trust list (`trustListFingerprint`). */
  readonly trust: string;
  /** SHA-256 in hexadecimal of every other file, by its path. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Makes an edition of a bundle that holds. A function of the bundle and nothing else: the same bytes at every node, in
 * every time zone and language, today and later.
 */
export async function makeEdition(
  bundle: PublicBundle,
  checked: CheckedBundle,
  countryViews?: CountryViews,
): Promise<Edition> {
  const trust = trustListFingerprint(checked.list);
  const picture = pictureOf(sourceOf(checked));
  const texts = new Map<string, string>([
    ...logFiles(bundle, checked),
    ['style.css', style],
    ['index.html', languagesPage(picture)],
    ['scorecard.json', scorecardJson(picture)],
    ['cells.csv', cellsCsv(picture)],
    ['states.csv', statesCsv(picture)],
    ...pagesOf(picture, trust, countryViews !== undefined),
  ]);
  const files = new Map<string, Uint8Array>([...texts].map(([path, text]) => [path, Buffer.from(text)]));
  for (const [path, bytes] of (await countryViews?.(picture)) ?? []) files.set(path, bytes);
  const ordered = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest: Manifest = {
    type: 'mithaq-pact-edition',
    format: FORMAT,
    day: checked.day,
    countryViews: countryViews !== undefined,
    trust,
    files: Object.fromEntries([...ordered].map(([path, bytes]) => [path, sha256(bytes)])),
  };
  return ordered.set(MANIFEST, Buffer.from(`${JSON.stringify(manifest, undefined, 1)}\n`));
}

export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

/** What an edition shows: all of a bundle that holds. */
export const sourceOf = ({ day, list, statements, objects }: CheckedBundle): PictureSource => ({
  day,
  title: list.alliance.names,
  members: list.members,
  statements,
  objects,
});

/** What an edition is called by: the SHA-256 of its manifest, and so of every byte of it. */
export const editionHash = (edition: Edition): string => sha256(edition.get(MANIFEST) ?? new Uint8Array());

function* logFiles({ trust, logs, records }: PublicBundle, { statements }: CheckedBundle): Generator<[string, string]> {
  yield [TRUST, trust];
  yield [RECORDS, records.map((line) => `${line}\n`).join('')];
  const speaking = new Set(statements.map(({ origin }) => origin));
  for (const { origin, checkpoint, leaves } of logs) {
    if (!speaking.has(origin)) continue;
    yield [checkpointFile(origin), checkpoint];
    yield [leavesFile(origin), leaves.map((leaf) => `${leaf}\n`).join('')];
  }
}

function* pagesOf(picture: Picture, trust: string, views: boolean): Generator<[string, string]> {
  for (const language of languages) {
    const leaf = (path: string) => ({ picture, language, path, views });
    yield [`${language}/index.html`, homePage(leaf('index.html'), trust)];
    for (const code of picture.states) {
      const path = `states/${code}.html`;
      yield [`${language}/${path}`, statePage(leaf(path), code)];
    }
    for (const { id } of picture.commitments) {
      const path = `commitments/${uuidOf(id)}.html`;
      yield [`${language}/${path}`, commitmentPage(leaf(path), id)];
    }
  }
}

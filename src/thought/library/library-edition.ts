import { createHash } from 'node:crypto';
import { languages } from '#base';
import {
  type Edition,
  type EditionHead,
  type EditionMaker,
  type HeldBundle,
  type Pins,
  type PublicBundle,
  publishEdition,
  sealEdition,
  sha256,
  verifyEdition,
} from '#exchange';
import type { Scripture } from '../citations/scripture.ts';
import { buildLibrary, libraryTypes } from './build-library.ts';
import { dataFiles } from './data-files.ts';
import { atomFeed } from './feeds/atom.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { rssFeed } from './feeds/rss.ts';
import { markImage, offlineScript, webManifest, workerScript } from './offline.ts';
import { aboutPage } from './pages/about-page.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { dossierPage, dossierPath } from './pages/dossier-page.ts';
import { doorPage } from './pages/door-page.ts';
import { homePage } from './pages/home-page.ts';
import { methodFiles } from './pages/method-files.ts';
import type { Frame } from './pages/method-frame.ts';
import { methodPageWords } from './pages/method-words.ts';
import { pageOf } from './pages/page.ts';
import { style } from './pages/style.ts';
import { cardPath, hasPlates, pdfPath, type Plates } from './plates/index.ts';
import type { PublicLibrary } from './public-library.ts';
import { staticIndex } from './search-index.ts';
import { versesOf } from './verses-at.ts';

/** What the files look like: whatever changes a byte of one raises it. */
const FORMAT = 1;

interface LibraryHead extends EditionHead {
  readonly type: 'mithaq-library';
  /** Where its pages stand, with a slash at the end. */
  readonly address: string;
  /** SHA-256 of the text of the Quran that stands beside citations; `''`: none was installed. */
  readonly scripture: string;
  /** SHA-256 of the script that searches it; `''`: it has none. */
  readonly search: string;
  /** It holds a card and a PDF of every dossier. */
  readonly plates: boolean;
}

/** What a library is made with beside its records: the same here and where it is verified. */
export interface LibraryMeans {
  /** The text of the Quran that is shown; undefined where none is installed. */
  scripture: Scripture | undefined;
  /** Files that do not change with the records: the hands it is set in. */
  fonts: ReadonlyMap<string, Uint8Array>;
  /** The script that searches it in a browser (`librarySearch`); without it the pages list all dossiers. */
  search?: Uint8Array | undefined;
  /** Sets cards and PDFs; without it they are left out, and a node makes each when it is asked for. */
  plates?: Plates | undefined;
}

function makerOf(means: LibraryMeans): EditionMaker<LibraryHead> {
  const { scripture, plates } = means;
  const stated = statedOf(means);
  return {
    axis: 'thought',
    belongs: ({ type }) => libraryTypes.has(type),
    type: 'mithaq-library',
    format: FORMAT,
    headOf: ({ address, scripture: of, search, plates: set }, day) =>
      typeof address === 'string' && of === stated.scripture && search === stated.search && isAddress(address)
        ? { ...headOf(day, address, means), plates: set === true }
        : undefined,
    make: async (head: LibraryHead, bundle: PublicBundle, held: HeldBundle) => {
      const library = buildLibrary(held, { address: head.address, versesAt: versesOf(scripture) });
      const files = filesOf(library, means);
      if (head.plates && plates !== undefined)
        for (const [path, bytes] of platesOf(library, plates)) files.set(path, bytes);
      return sealEdition(head, bundle, held, files);
    },
  };
}

/** What the manifest says of what the library was made with beside its records. */
const statedOf = ({ scripture, search }: LibraryMeans) => ({
  scripture: scripture?.sha256 ?? '',
  search: search === undefined ? '' : sha256(search),
});

const headOf = (day: string, address: string, means: LibraryMeans): LibraryHead => ({
  type: 'mithaq-library',
  format: FORMAT,
  day,
  address,
  ...statedOf(means),
  plates: means.plates !== undefined,
});

const isAddress = (address: string): boolean => /^https?:\/\/[^\s"'<>]+\/$/.test(address);

/** Makes the library of what a node gave as its public log, having checked it as an outsider will. */
export const publishLibrary = (text: string, address: string, means: LibraryMeans) =>
  publishEdition(text, makerOf(means), (day) => headOf(day, address, means));

/** Verifies a library from its files alone. */
export const verifyLibrary = (files: Edition, means: LibraryMeans, pins?: Pins) =>
  verifyEdition(files, makerOf(means), pins);

function filesOf(library: PublicLibrary, { scripture, fonts, search }: LibraryMeans): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>([
    ...fonts,
    ['style.css', style],
    ['mark.svg', markImage],
    ['offline.js', offlineScript],
    ['index.html', doorPage(library)],
    ...dataFiles(library),
  ]);
  const notices = scripture === undefined ? [] : [scripture.notice];
  for (const language of languages) {
    const leaf = (path: string) => ({ library, language, path });
    const put = (path: string, content: string) => files.set(`${language}/${path}`, content);
    put('index.html', homePage(leaf('index.html'), { search: search !== undefined }));
    if (search !== undefined) files.set(`${language}/search.json`, staticIndex(library, language));
    put('corrections.html', correctionsPage(leaf('corrections.html')));
    put('about.html', aboutPage(leaf('about.html'), { notices }));
    put('manifest.webmanifest', webManifest(library, language));
    put('feed.rss', rssFeed(library, language));
    put('feed.atom', atomFeed(library, language));
    put('feed.json', jsonFeed(library, language));
    for (const dossier of library.dossiers) put(dossierPath(dossier), dossierPage(leaf(dossierPath(dossier)), dossier));
  }
  const frame: Frame = ({ language, path, title, body }) =>
    pageOf({ library, language, path }, { title, description: methodPageWords.matrix[language], body });
  for (const [path, text] of methodFiles(undefined, frame)) files.set(path, text);
  if (search !== undefined) files.set('library-search.js', search);
  return files.set('sw.js', workerScript(nameOf(files), shellOf(library)));
}

function* platesOf(library: PublicLibrary, plates: Plates): Generator<[string, Uint8Array]> {
  for (const dossier of library.dossiers)
    for (const language of languages.filter((one) => hasPlates(dossier, one))) {
      yield [cardPath(dossier, language), plates.card(dossier, language)];
      yield [pdfPath(dossier, language), plates.pdf(library, dossier, language)];
    }
}

/** What is kept at the first visit: every page of the library in its own language is small enough to be. */
const shellOf = ({ dossiers }: PublicLibrary): string[] => [
  'style.css',
  'mark.svg',
  'fonts/noto-naskh-arabic.woff2',
  'fonts/amiri-quran.woff2',
  ...languages.flatMap((language) => [
    `${language}/index.html`,
    `${language}/corrections.html`,
    `${language}/about.html`,
    `${language}/methods/index.html`,
    ...dossiers.slice(0, KEPT).map((one) => `${language}/${dossierPath(one)}`),
  ]),
];
/** Of a large library the newest are kept at once, the others as they are read. */
const KEPT = 100;

/** Names an edition by what its pages say. */
function nameOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 16);
}

import { createHash } from 'node:crypto';
import { type Language, languages } from '#base';
import type { Scripture } from '../citations/scripture.ts';
import { tactics } from '../methods/matrix/index.ts';
import { dataFiles } from './data-files.ts';
import { atomFeed } from './feeds/atom.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { rssFeed } from './feeds/rss.ts';
import { licenceFile } from './licence.ts';
import { answeredBy, answeringOf, type MethodLinks } from './method-links.ts';
import { markImage, offlineScript, type Shelf, webManifest, workerScript } from './offline.ts';
import { aboutPage } from './pages/about-page.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { dossierPage, dossierPath } from './pages/dossier-page.ts';
import { doorPage } from './pages/door-page.ts';
import { homePage } from './pages/home-page.ts';
import { methodFiles } from './pages/method-files.ts';
import type { Frame } from './pages/method-frame.ts';
import { methodPageWords } from './pages/method-words.ts';
import { pageOf } from './pages/page.ts';
import { stonePage } from './pages/stone-page.ts';
import { style } from './pages/style.ts';
import { themeScript } from './pages/theme.ts';
import { cardPath, hasPlates, pdfPath, type Plates } from './plates/index.ts';
import type { PublicLibrary } from './public-library.ts';
import { staticIndex } from './search-index.ts';

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

/** Every file of a library but cards and PDFs, by its path. A function of the library and of what it is made with. */
export function libraryFiles(
  library: PublicLibrary,
  { scripture, fonts, search }: LibraryMeans,
  links: MethodLinks = [],
): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>([
    ...fonts,
    ['style.css', style],
    ['theme.js', themeScript],
    ['mark.svg', markImage],
    ['offline.js', offlineScript],
    ['index.html', doorPage(library)],
    ...dataFiles(library),
  ]);
  const notices = scripture === undefined ? [] : [scripture.notice];
  const licences = [...fonts.keys()].filter((path) => path.endsWith('.txt'));
  files.set('LICENSE.txt', licenceFile(library, { notices, fonts: licences }));
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
    for (const dossier of library.dossiers)
      put(dossierPath(dossier), dossierPage(leaf(dossierPath(dossier)), dossier, answeredBy(links, dossier, language)));
    for (const stone of library.stones) put(dossierPath(stone), stonePage(leaf(dossierPath(stone)), stone));
  }
  const frame: Frame = ({ language, path, title, body }) =>
    pageOf({ library, language, path }, { title, description: methodPageWords.matrix[language], body });
  for (const [path, text] of methodFiles(answeringOf(library, links), frame)) files.set(path, text);
  if (search !== undefined) files.set('library-search.js', search);
  return files.set('sw.js', workerScript(nameOf(files), shelfOf(library, files)));
}

/** The card and the PDF of every dossier in each language it was reviewed in. */
export function* libraryPlates(library: PublicLibrary, plates: Plates): Generator<[string, Uint8Array]> {
  for (const dossier of library.dossiers)
    for (const language of languages.filter((one) => hasPlates(dossier, one))) {
      yield [cardPath(dossier, language), plates.card(dossier, language)];
      yield [pdfPath(dossier, language), plates.pdf(library, dossier, language)];
    }
}

/** What is kept on a device: the hands, and of each language its first pages, its search, the methods and the newest dossiers. */
function shelfOf({ dossiers }: PublicLibrary, files: ReadonlyMap<string, unknown>): Shelf {
  const of = (language: Language) =>
    [
      'index.html',
      'search.json',
      'corrections.html',
      'about.html',
      'manifest.webmanifest',
      'methods/index.html',
      ...tactics.flatMap(({ methods }) => methods.map(({ code }) => `methods/${code}.html`)),
      ...dossiers
        .filter((one) => one.languages.includes(language))
        .slice(0, KEPT)
        .map(dossierPath),
    ].filter((path) => files.has(`${language}/${path}`));
  return {
    common: [...files.keys()].filter((path) =>
      /^(style\.css|mark\.svg|offline\.js|theme\.js|library-search\.js|fonts\/.*\.woff2)$/.test(path),
    ),
    languages: { ar: of('ar'), en: of('en'), fr: of('fr') },
  };
}
/** Of a large library the newest are kept at once, the others as they are read. */
const KEPT = 100;

/** Names an edition by what its pages say. */
function nameOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 16);
}

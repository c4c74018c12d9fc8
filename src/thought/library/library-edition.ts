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
import { buildLibrary, libraryTypes } from './build-library.ts';
import { libraryFiles, type LibraryMeans, libraryPlates } from './library-files.ts';
import { type MethodLinks, readLinks } from './method-links.ts';
import { versesOf } from './verses-at.ts';

/** What the files look like: whatever changes a byte of one raises it. */
const FORMAT = 5;

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
  /** Which dossiers people of the node linked to which method. */
  readonly links: MethodLinks;
}

function makerOf(means: LibraryMeans): EditionMaker<LibraryHead> {
  const { scripture, plates } = means;
  const stated = statedOf(means);
  return {
    axis: 'thought',
    belongs: ({ type }) => libraryTypes.has(type),
    type: 'mithaq-library',
    format: FORMAT,
    headOf: ({ address, scripture: of, search, plates: set, links: given }, day) => {
      const links = readLinks(given);
      if (typeof address !== 'string' || !isAddress(address) || links === undefined) return undefined;
      if (of !== stated.scripture || search !== stated.search) return undefined;
      return { ...headOf(day, { address, means, links }), plates: set === true };
    },
    make: async (head: LibraryHead, bundle: PublicBundle, held: HeldBundle) => {
      const library = buildLibrary(held, { address: head.address, versesAt: versesOf(scripture) });
      const files = libraryFiles(library, means, head.links);
      if (head.plates && plates !== undefined)
        for (const [path, bytes] of libraryPlates(library, plates)) files.set(path, bytes);
      return sealEdition(head, bundle, held, files);
    },
  };
}

/** What the manifest says of what the library was made with beside its records. */
const statedOf = ({ scripture, search }: LibraryMeans) => ({
  scripture: scripture?.sha256 ?? '',
  search: search === undefined ? '' : sha256(search),
});

const headOf = (
  day: string,
  { address, means, links }: { address: string; means: LibraryMeans; links: MethodLinks },
): LibraryHead => ({
  type: 'mithaq-library',
  format: FORMAT,
  day,
  address,
  ...statedOf(means),
  plates: means.plates !== undefined,
  links,
});

const isAddress = (address: string): boolean => /^https?:\/\/[^\s"'<>]+\/$/.test(address);

/**
 * Makes the library of what a node gave as its public log, having checked it as an outsider will. `links`: which public
 * dossiers its people linked to a method; nothing else may be among them, since the manifest names them.
 */
export const publishLibrary = (text: string, address: string, means: LibraryMeans, links: MethodLinks = []) =>
  publishEdition(text, makerOf(means), (day) => headOf(day, { address, means, links: readLinks(links) ?? [] }));

/** Verifies a library from its files alone. */
export const verifyLibrary = (files: Edition, means: LibraryMeans, pins?: Pins) =>
  verifyEdition(files, makerOf(means), pins);

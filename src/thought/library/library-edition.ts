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
import { versesOf } from './verses-at.ts';

/** What the files look like: whatever changes a byte of one raises it. */
const FORMAT = 3;

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
      const files = libraryFiles(library, means);
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

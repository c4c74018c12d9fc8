import { type Act, Fault } from '#base';
import { type ArchivedRecord, bundleLines, publicReader, readPage } from '#exchange';
import { libraryTypes } from './build-library.ts';

const filter = { types: [...libraryTypes], versions: ['all'] };
const PAGE = 500;

/** Everything of thought that everybody may read, every version, in the order of storing. */
async function publicRecords(act: Pick<Act, 'tx' | 'audit'>): Promise<ArchivedRecord[]> {
  const all: ArchivedRecord[] = [];
  for (;;) {
    const { records, more } = await readPage(act, publicReader, filter, all.at(-1)?.seq, PAGE);
    all.push(...records);
    if (!more) return all;
  }
}

/**
 * The bundle a library is made of, up to a day; undefined before this node joined an alliance, or where nothing is public
 * yet. `waiting`: the first place of each log that a record stands at and no checkpoint reaches yet.
 */
export async function libraryBundle(
  act: Pick<Act, 'tx' | 'audit'>,
  day: string,
): Promise<{ text: string; waiting: ReadonlyMap<string, number> } | undefined> {
  const records = (await publicRecords(act)).filter(({ version }) => version.slice(0, 10) <= day);
  try {
    const { lines, waiting } = await bundleLines(act, records, day);
    return { text: lines.join(''), waiting };
  } catch (error) {
    if (error instanceof Fault && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** The number of the last public record of thought; 0 where there is none. It grows whenever one comes. */
export async function lastPublic({ tx }: Pick<Act, 'tx'>): Promise<number> {
  // Asked by the node for itself, of what is everybody's: there is no reader to write down.
  const quiet = { tx, audit: async () => {} };
  const { records } = await readPage(quiet, publicReader, filter, undefined, 1, 'newest-first');
  return records[0]?.seq ?? 0;
}

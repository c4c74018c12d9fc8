import { setImmediate } from 'node:timers/promises';
import type { Call, Log } from '#base';
import { type Edition, logsReach } from '#exchange';
import { publicLinks } from '../methods/answering.ts';
import type { ScriptureShelf } from '../scripture/shelf.ts';
import { libraryFonts, librarySearch } from './fonts.ts';
import { publishLibrary } from './library-edition.ts';
import type { MethodLinks } from './method-links.ts';
import { type Order, printInWorker } from './print-in-worker.ts';
import type { PublicDossier, PublicLibrary, PublicStone } from './public-library.ts';
import { lastPublic, libraryBundle } from './read-public.ts';

/** A library as it is served. */
export interface Printed {
  readonly edition: Edition;
  readonly library: PublicLibrary;
}

interface Standing {
  /** The day, and the last public record that it was made of. */
  readonly of: string;
  /** What was stored and no checkpoint reached: it is printed anew once one does, and not before. */
  readonly waiting: ReadonlyMap<string, number>;
  readonly printed: Printed | undefined;
}

/** Lines read without letting others have their turn. */
const AT_ONCE = 50;

/** The dossiers of an edition, for what is set of one when it is asked for. Others have their turn meanwhile. */
async function readLibrary(edition: Edition, address: string): Promise<PublicLibrary> {
  const bytes = Buffer.from(edition.get('data/dossiers.jsonl') ?? '');
  const all: (PublicDossier | PublicStone)[] = [];
  for (let at = 0, end = bytes.indexOf(10); end >= 0; at = end + 1, end = bytes.indexOf(10, at)) {
    all.push(JSON.parse(bytes.toString('utf8', at, end)) as PublicDossier | PublicStone);
    if (all.length % AT_ONCE === 0) await setImmediate();
  }
  return {
    title: { ar: '', en: '', fr: '' },
    address,
    day: '',
    dossiers: all.filter((one) => !one.withdrawn),
    stones: all.filter((one) => one.withdrawn),
    corrections: [],
  };
}

/** Letters of a public log from which on a library is made in a thread of its own: a smaller one takes a moment. */
const LARGE = 2 ** 20;

async function editionOf(order: Order): Promise<Edition | { refused: number }> {
  if (order.text.length >= LARGE) return printInWorker(order);
  const made = await publishLibrary(order.text, order.address, order.means, order.links);
  return made === undefined || 'length' in made ? { refused: made?.length ?? 0 } : made.edition;
}

/** Where the pages of a node's library stand, with a slash at the end. */
export const libraryAddress = (publicUrl: string): string => `${publicUrl.replace(/\/$/, '')}/library/`;

/** Milliseconds between two looks at whether something new is public. */
const EVERY = 2000;

/**
 * Keeps the library of this node in memory and makes it anew when something was published, corrected or withdrawn: whoever
 * reads meanwhile is given the one before. `publicUrl`: of the node, without a slash at its end.
 */
export function libraryPress({
  publicUrl,
  searchScript,
  shelf,
  log,
}: {
  publicUrl: string;
  searchScript: string;
  shelf: ScriptureShelf;
  log: Log;
}) {
  const address = libraryAddress(publicUrl);
  let standing: Standing | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let printing: Promise<void> | undefined;

  async function print(call: Call, of: string, { day, links }: { day: string; links: MethodLinks }): Promise<void> {
    const bundle = await call.transact((act) => libraryBundle(act, day));
    const made = bundle === undefined ? undefined : await printed(bundle.text, links);
    standing = { of, waiting: bundle?.waiting ?? new Map(), printed: made };
  }

  async function printed(text: string, links: MethodLinks): Promise<Printed | undefined> {
    const [scripture] = await shelf.installed();
    const means = { scripture, fonts: await libraryFonts(), search: await librarySearch(searchScript) };
    const edition = await editionOf({ text, address, links, means });
    if ('refused' in edition) {
      log.error({ findings: edition.refused }, 'the public library could not be made of the public records');
      return standing?.printed;
    }
    return { edition, library: await readLibrary(edition, address) };
  }

  /** The library as it stands; undefined where there is none. */
  return async function library(call: Call): Promise<Printed | undefined> {
    const now = call.clock.now();
    if (standing === undefined || now.getTime() - lookedAt >= EVERY) {
      lookedAt = now.getTime();
      const day = now.toISOString().slice(0, 10);
      // Read for the node itself, of what is everybody's: there is no reader to write down.
      const [last, found] = await call.transact(async (act) => [
        await lastPublic(act),
        await publicLinks({ tx: act.tx, audit: async () => {} }),
      ]);
      const links = found.map(({ code, id }) => [code, id] as const);
      const of = `${day} ${last} ${JSON.stringify(links)}`;
      const { waiting } = standing ?? { waiting: new Map() };
      if (standing?.of !== of || (waiting.size > 0 && (await call.transact(({ tx }) => logsReach(tx, waiting)))))
        printing ??= print(call, of, { day, links }).finally(() => (printing = undefined));
    }
    if (standing === undefined) await printing;
    else printing?.catch((error: unknown) => log.error({ error }, 'the public library could not be made'));
    return standing?.printed;
  };
}

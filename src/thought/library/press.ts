import type { Call, Log } from '#base';
import { type Edition, logsReach } from '#exchange';
import type { ScriptureShelf } from '../scripture/shelf.ts';
import { libraryFonts, librarySearch } from './fonts.ts';
import { publishLibrary } from './library-edition.ts';
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

/** The dossiers of an edition, for what is set of one when it is asked for. */
function readLibrary(edition: Edition, address: string): PublicLibrary {
  const lines = Buffer.from(edition.get('data/dossiers.jsonl') ?? '')
    .toString()
    .split('\n');
  const all = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as PublicDossier | PublicStone);
  return {
    title: { ar: '', en: '', fr: '' },
    address,
    day: '',
    dossiers: all.filter((one) => !one.withdrawn),
    stones: all.filter((one) => one.withdrawn),
    corrections: [],
  };
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

  async function print(call: Call, of: string, day: string): Promise<void> {
    const bundle = await call.transact((act) => libraryBundle(act, day));
    const made = bundle === undefined ? undefined : await printed(bundle.text);
    standing = { of, waiting: bundle?.waiting ?? new Map(), printed: made };
  }

  async function printed(text: string): Promise<Printed | undefined> {
    const [scripture] = await shelf.installed();
    const search = await librarySearch(searchScript);
    const made = await publishLibrary(text, address, { scripture, fonts: await libraryFonts(), search });
    if (made === undefined || 'length' in made) {
      log.error({ findings: made?.length ?? 0 }, 'the public library could not be made of the public records');
      return standing?.printed;
    }
    return { edition: made.edition, library: readLibrary(made.edition, address) };
  }

  /** The library as it stands; undefined where there is none. */
  return async function library(call: Call): Promise<Printed | undefined> {
    const now = call.clock.now();
    if (standing === undefined || now.getTime() - lookedAt >= EVERY) {
      lookedAt = now.getTime();
      const day = now.toISOString().slice(0, 10);
      const of = `${day} ${await call.transact((act) => lastPublic(act))}`;
      const { waiting } = standing ?? { waiting: new Map() };
      if (standing?.of !== of || (waiting.size > 0 && (await call.transact(({ tx }) => logsReach(tx, waiting)))))
        printing ??= print(call, of, day).finally(() => (printing = undefined));
    }
    if (standing === undefined) await printing;
    else printing?.catch((error: unknown) => log.error({ error }, 'the public library could not be made'));
    return standing?.printed;
  };
}

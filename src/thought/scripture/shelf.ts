import { type Act, Fault } from '#base';
import { installedScripture } from '../citations/installed-scripture.ts';
import { indexQuran, type QuranIndex } from '../citations/quran-index.ts';
import { readTanzil } from '../citations/read-tanzil.ts';
import type { Scripture } from '../citations/scripture.ts';
import { listImported, rawOf } from './scripture-store.ts';

/** The texts of the Quran that this node has, ready to be asked. */
export interface ScriptureShelf {
  /** What comes with the packages; nothing where it is not installed, or its file was changed. */
  installed(): Promise<readonly Scripture[]>;
  /** All texts, indexed together; undefined where there is none. */
  index(act: Pick<Act, 'tx'>): Promise<QuranIndex | undefined>;
}

/**
 * A shelf that reads the package once and what was imported whenever that changed: indexing takes about a second, and is
 * done when it is first asked for.
 */
export function scriptureShelf(read: typeof installedScripture = installedScripture): ScriptureShelf {
  let reading: Promise<readonly Scripture[]> | undefined;
  let standing: { of: string; index: QuranIndex | undefined } | undefined;
  const installed = () => (reading ??= read().catch(notInstalled));
  return {
    installed,
    index: async ({ tx }) => {
      const imported = await listImported(tx);
      const of = imported.map(({ edition, sha256 }) => `${edition} ${sha256}`).join('\n');
      if (standing?.of === of) return standing.index;
      const texts = [...(await installed())];
      for (const { edition } of imported) {
        const raw = await rawOf(tx, edition);
        if (raw !== undefined) texts.push(readTanzil(raw));
      }
      standing = { of, index: texts.length === 0 ? undefined : indexQuran(texts) };
      return standing.index;
    },
  };
}

function notInstalled(error: unknown): readonly Scripture[] {
  if (error instanceof Fault && error.code === 'scripture-not-installed') return [];
  throw error;
}

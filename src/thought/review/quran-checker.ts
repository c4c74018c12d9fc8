import { Fault } from '#base';
import { installedScripture } from '../citations/installed-scripture.ts';
import { indexQuran, type QuranIndex } from '../citations/quran-index.ts';
import { resolveQuotations } from '../citations/resolve-quotations.ts';
import { ordinalOf } from '../citations/verse-locator.ts';
import type { Citation } from '../dossiers/content.ts';
import { type CheckedQuotation, noCorpus, type SourceChecker } from './source-check.ts';

/**
 * Checks what a dossier quotes of the Quran against the text this node has; of other works it has none, so that whatever
 * quotes one is not verified. The text is read once, when it is first asked for; where none is installed, as `noCorpus`.
 */
export function quranChecker(read: typeof installedScripture = installedScripture): SourceChecker {
  let reading: Promise<QuranIndex | undefined> | undefined;
  const index = () => (reading ??= read().then(indexQuran, notInstalled));
  return {
    checkCitations: async (act, text) => {
      const found = await index();
      return found === undefined ? noCorpus.checkCitations(act, text) : quotationsOf(found, text);
    },
    checkLocator: async (act, citation) => {
      if (citation.kind !== 'quran' || (await index()) === undefined) return noCorpus.checkLocator(act, citation);
      return isPlace(citation) ? 'verified' : 'unverified';
    },
  };
}

function notInstalled(error: unknown): undefined {
  if (error instanceof Fault && error.code === 'scripture-not-installed') return undefined;
  throw error;
}

function quotationsOf(index: QuranIndex, text: string): readonly CheckedQuotation[] {
  const { quotations, unresolved } = resolveQuotations(index, text);
  return [
    ...quotations.map(({ start, end, places, altered, differences }): CheckedQuotation => {
      const locator = places[0]?.verses.join(' ');
      return {
        quoted: text.slice(start, end),
        state: altered ? 'altered' : 'verified',
        ...(locator !== undefined && { locator }),
        ...(altered && {
          difference: differences.map(({ kind, verse, word }) => `${verse} ${word}: ${kind}`).join('; '),
        }),
      };
    }),
    ...unresolved.map(({ start, end }): CheckedQuotation => ({ quoted: text.slice(start, end), state: 'unverified' })),
  ];
}

/** `2:255` or `2:255-257`: verses that there are, the last not before the first. */
function isPlace({ locator }: Citation): boolean {
  const [, surah = '', first = '', last = first] = /^(\d{1,3}):(\d{1,3})(?:-(\d{1,3}))?$/.exec(locator) ?? [];
  const [from, to] = [first, last].map((verse) => ordinalOf(Number(surah), Number(verse)));
  return from !== undefined && to !== undefined && from <= to;
}

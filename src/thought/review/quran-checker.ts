import type { QuranIndex } from '../citations/quran-index.ts';
import { resolveQuotations } from '../citations/resolve-quotations.ts';
import { ordinalOf } from '../citations/verse-locator.ts';
import type { Citation } from '../dossiers/content.ts';
import type { ScriptureShelf } from '../scripture/shelf.ts';
import { type CheckedQuotation, noCorpus, type SourceChecker } from './source-check.ts';

/**
 * Checks what a dossier quotes of the Quran against the texts this node has; of other works it has none, so that whatever
 * quotes one is not verified. Where no text is installed, as `noCorpus`.
 */
export function quranChecker(shelf: Pick<ScriptureShelf, 'index'>): SourceChecker {
  return {
    checkCitations: async (act, text) => {
      const found = await shelf.index(act);
      return found === undefined ? noCorpus.checkCitations(act, text) : quotationsOf(found, text);
    },
    checkLocator: async (act, citation) => {
      if (citation.kind !== 'quran' || (await shelf.index(act)) === undefined)
        return noCorpus.checkLocator(act, citation);
      return isPlace(citation) ? 'verified' : 'unverified';
    },
  };
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

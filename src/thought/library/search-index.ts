import type { PublicDossier, PublicLibrary } from './public-library.ts';
import type { Language } from '#base';
import { writeStatic } from '../search/engine/static-index.ts';
import type { FieldTexts } from '../search/engine/text-index.ts';

/**
 * The search of the public library in one language, as bytes of a JSON file that `static-search.ts` reads in the browser:
 * titles, addresses and where each word stands. Dossiers that were not reviewed in it are not in it.
 */
export function staticIndex(library: Pick<PublicLibrary, 'dossiers'>, language: Language): Uint8Array {
  const entries = library.dossiers
    .filter(({ languages }) => languages.includes(language))
    .map((dossier) => ({
      id: dossier.id.replace(/^dossier--/, ''),
      title: dossier.title[language] ?? '',
      texts: textsOf(dossier, language),
      locators: [...dossier.steps, ...dossier.concepts]
        .flatMap(({ citations }) => citations)
        .filter(({ workKind }) => workKind === 'quran')
        .map(({ locator }) => locator),
    }));
  return new TextEncoder().encode(JSON.stringify(writeStatic(language, entries)));
}

/** What of a dossier readers look for: the long wordings are left out, since whatever they speak of the short ones name. */
function textsOf({ title, claim, steps, concepts }: PublicDossier, language: Language): FieldTexts {
  const joined = (said: readonly ({ readonly [L in Language]?: string } | undefined)[]) =>
    said.map((one) => one?.[language] ?? '').join('\n');
  return {
    title: title[language] ?? '',
    claim: claim.statement[language] ?? '',
    concept: joined(concepts.filter(({ depth }) => depth === 'sentence').map(({ said }) => said)),
    steps: joined(steps.map(({ answer }) => answer)),
  };
}

// For tests and benchmarks only: a public library of invented dossiers, without the exchange that would bring them.
import type { Text } from '#base';
import { inventedContent } from '../invented.ts';
import type { PublicCitation, PublicCorrection, PublicDossier, PublicLibrary, PublicStone } from './public-library.ts';
import type { DossierContent } from '../dossiers/content.ts';

const publisher: Text = { ar: 'دولة الساحل', en: 'Coast State', fr: 'État de la Côte' };
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A dossier as everybody may read it; `n` tells it from the others. */
export function inventedDossier(n: number, content: DossierContent = inventedContent): PublicDossier {
  const cited = (ids: readonly string[]): PublicCitation[] =>
    content.citations
      .filter(({ id }) => ids.includes(id))
      .map(({ kind, work, locator }) => ({ workKind: kind, work, locator }));
  const at = new Date(Date.UTC(2026, 10, 1) + n * 60_000).toISOString();
  return {
    id: `dossier--${uuid(n)}`,
    withdrawn: false,
    version: at,
    editionNumber: 1,
    firstPublished: at,
    reviewDue: '2027-11-01T00:00:00.000Z',
    state: 'XB',
    publisher,
    exercise: true,
    title: content.title,
    languages: ['ar', 'en', 'fr'],
    claim: { harmClass: content.claim.harmClass, statement: content.claim.statement, tier: 3 },
    steps: content.steps.map(({ citations, ...step }) => ({ ...step, citations: cited(citations) })),
    concepts: content.concepts.map(({ citations, ...concept }) => ({ ...concept, citations: cited(citations) })),
    reviews: [{ role: 'scholar-a', institution: { ar: 'جهة مختلقة', en: 'Invented institution' } }],
    opinions: [],
    corrections: [],
  };
}

/** A library of so many dossiers; of the first, which was withdrawn, a stone with its correction. */
export function inventedLibrary(dossiers: readonly PublicDossier[]): PublicLibrary {
  const [first, ...rest] = dossiers;
  const correction = {
    id: `correction--${uuid(1)}`,
    dossier: first?.id ?? '',
    at: '2026-11-20T08:00:00.000Z',
    wrong: { ar: 'طبعة غير صحيحة', en: 'A wrong edition & page' },
    stands: { ar: 'لا شيء', en: 'Nothing <of it>' },
    withdrawn: true,
  };
  return {
    title: { ar: 'التحالف المختلق', en: 'The invented alliance', fr: 'L’alliance inventée' },
    address: 'https://node.example/library/',
    day: '2026-11-26',
    dossiers: rest,
    stones: first === undefined ? [] : [stoneOf(first, correction)],
    corrections: first === undefined ? [] : [correction],
  };
}

function stoneOf(dossier: PublicDossier, reason: PublicCorrection): PublicStone {
  const { id, firstPublished, state, publisher, exercise, languages } = dossier;
  const kept = { id, firstPublished, state, publisher, exercise, languages };
  return { ...kept, withdrawn: true, withdrawnAt: reason.at, reason };
}

import type { ContributionFeature } from '#military/contract';
import type { Anchor } from './anchor.ts';

/** What a point on the map is. Incidents and exercises bring their own coordinates. */
export const marks = ['need', 'offer', 'contribution', 'exercise', 'incident'] as const;
export type Mark = (typeof marks)[number];

/** One point. `at` is degrees east and north. */
export interface MapPoint {
  id: string;
  mark: Mark;
  /** The name of its symbol, as `symbolOf` gives it. */
  symbol: string;
  at: readonly [number, number];
  country?: string;
  /** So many are behind it; one where it says nothing. */
  count?: number;
  href: string;
}

/** The golden angle: points around one middle do not cover each other, however many they are. */
const turn = Math.PI * (3 - Math.sqrt(5));

/**
 * Stands what names a state and no place around the middle of that state, always the same way; what names no state the
 * borders know is left out of the map (and stays in the list).
 */
export function standOnStates(
  features: readonly ContributionFeature[],
  anchors: ReadonlyMap<string, Anchor>,
  symbol: (properties: ContributionFeature['properties']) => string,
): MapPoint[] {
  return standAround(
    features.map(({ id, properties }) => ({
      id,
      mark: properties.mark,
      country: properties.country,
      symbol: symbol(properties),
      href: `/military/contributions/${properties.opens}`,
    })),
    anchors,
  );
}

/** The same for whatever names a state. */
export function standAround(
  all: readonly (Pick<MapPoint, 'id' | 'mark' | 'symbol' | 'href'> & { country: string | undefined })[],
  anchors: ReadonlyMap<string, Anchor>,
): MapPoint[] {
  const taken = new Map<string, number>();
  return all.flatMap(({ country, ...one }) => {
    const anchor = anchors.get(country ?? '');
    if (country === undefined || anchor === undefined) return [];
    const nth = taken.get(country) ?? 0;
    taken.set(country, nth + 1);
    // Within the ground as far as there is any: a fifth of its breadth, and never more than two degrees.
    const reach = Math.min(2, 0.2 * Math.sqrt(anchor.size)) * Math.sqrt(nth / (nth + 6));
    const at = [anchor.at[0] + reach * Math.cos(nth * turn), anchor.at[1] + reach * Math.sin(nth * turn)] as const;
    return { ...one, at, country };
  });
}

/** Where the name of a state stands, and how much ground lies around it. */
export interface Anchor {
  /** Degrees east and north. */
  at: readonly [number, number];
  /** Square degrees: to compare, not to measure. */
  size: number;
}

/** The middle of the largest piece of a ground: islands far off do not pull the name into the sea. */
export function anchorOf(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): Anchor {
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let largest: Anchor = { at: [0, 0], size: 0 };
  for (const [outer = []] of pieces) {
    const middle = middleOf(outer);
    if (middle.size > largest.size) largest = middle;
  }
  return largest;
}

/** The centroid of a ring (shoelace formula). */
function middleOf(ring: readonly GeoJSON.Position[]): Anchor {
  let [twice, east, north] = [0, 0, 0];
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    const cross = x * nextY - nextX * y;
    twice += cross;
    east += (x + nextX) * cross;
    north += (y + nextY) * cross;
  }
  if (twice === 0) return { at: [0, 0], size: 0 };
  return { at: [east / (3 * twice), north / (3 * twice)], size: Math.abs(twice / 2) };
}

/**
 * Carries a ground on across the date line: its far side stands at 181 and more degrees, or at -181 and less, where a jump
 * to the other edge of the world would draw a line through all of it.
 */
export function unbroken<G extends GeoJSON.Polygon | GeoJSON.MultiPolygon>(geometry: G): G {
  const rings = (piece: GeoJSON.Position[][]): GeoJSON.Position[][] => piece.map(unbrokenRing);
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: rings(geometry.coordinates) }
    : { ...geometry, coordinates: geometry.coordinates.map(rings) };
}

function unbrokenRing(ring: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  let turns = 0;
  let before = ring[0]?.[0] ?? 0;
  return ring.map(([east = 0, north = 0]) => {
    if (east - before > 180) turns -= 1;
    if (before - east > 180) turns += 1;
    before = east;
    return [east + 360 * turns, north];
  });
}

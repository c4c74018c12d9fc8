/** Degrees east and north on the plane of Mercator's projection, 1,000 units round the world, y downwards. */
export function plane([east, north]: readonly number[]): readonly [number, number] {
  const latitude = (Math.max(-84, Math.min(84, north ?? 0)) * Math.PI) / 180;
  const y = Math.log(Math.tan(Math.PI / 4 + latitude / 2));
  return [((east ?? 0) / 360) * 1000, -(y / (2 * Math.PI)) * 1000];
}

/** The ground as the path of an SVG, to a tenth of a unit. */
export function groundPath(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): string {
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return pieces
    .flat()
    .map(
      (ring) =>
        `M${ring
          .map((at) =>
            plane(at)
              .map((n) => n.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('');
}

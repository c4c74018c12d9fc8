/** Degrees east and north on the plane of Mercator's projection, 1,000 units round the world, y downwards. */
export function plane([east, north]: readonly number[]): readonly [number, number] {
  const latitude = (Math.max(-84, Math.min(84, north ?? 0)) * Math.PI) / 180;
  const y = Math.log(Math.tan(Math.PI / 4 + latitude / 2));
  return [((east ?? 0) / 360) * 1000, -(y / (2 * Math.PI)) * 1000];
}

/** Lines as the path of an SVG, outlines of grounds too. */
export function linePath(geo: GeoJSON.GeoJSON): string {
  switch (geo.type) {
    case 'FeatureCollection':
      return geo.features.map((one) => linePath(one)).join('');
    case 'Feature':
      return linePath(geo.geometry);
    case 'LineString':
      return drawn(geo.coordinates);
    case 'MultiLineString':
      return geo.coordinates.map(drawn).join('');
    case 'Polygon':
    case 'MultiPolygon':
      return groundPath(geo);
    default:
      return '';
  }
}

const drawn = (line: readonly GeoJSON.Position[]): string =>
  `M${line
    .map((at) =>
      plane(at)
        .map((n) => n.toFixed(1))
        .join(' '),
    )
    .join('L')}`;

/** The ground as the path of an SVG, to a tenth of a unit. */
export function groundPath(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): string {
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return pieces
    .flat()
    .map((ring) => `${drawn(ring)}Z`)
    .join('');
}

import type { ExpressionSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Borders } from './borders.ts';
import type { MapColours } from './map-colours.ts';

/** What the layers are called that a pointer may fall on. */
export const layers = { ground: 'ground', points: 'points', crowds: 'crowds' } as const;

interface Given {
  borders: Borders;
  nameOf: (code: string) => string;
  first: ReadonlySet<string>;
  colours: MapColours;
  /** BCP 47: the digits of counts. */
  locale: string;
}

// The application's own letters: nothing is fetched, the browser draws them. Arabic is shaped by the map itself.
const font = ['IBM Plex Sans Arabic', 'IBM Plex Sans'];

/** The whole style: no address in it, no tiles, no glyphs from elsewhere. */
export function mapStyle({ borders, nameOf, first, colours, locale }: Given): StyleSpecification {
  const names: GeoJSON.Feature[] = [...borders.anchors].map(([code, { at, size }]) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    // Two names of one state: the first is enough on a map.
    properties: { name: nameOf(code).replace(/\s*\(.*\)/, ''), order: -size - (first.has(code) ? 1e6 : 0) },
  }));
  // Under a point of the screen: finer than anybody sees, and fewer corners to draw without a graphics card.
  const geo = (data: GeoJSON.GeoJSON): SourceSpecification => ({ type: 'geojson', data, tolerance: 0.8, buffer: 32 });
  return {
    version: 8,
    sources: {
      countries: geo(borders.countries),
      lines: geo(borders.lines),
      disputed: geo(borders.disputed),
      names: geo({ type: 'FeatureCollection', features: names }),
      points: {
        type: 'geojson',
        data: { type: 'FeatureCollection', features: [] },
        cluster: true,
        clusterRadius: 34,
        clusterMaxZoom: 7,
        clusterProperties: { n: ['+', ['get', 'n']] },
      },
    },
    layers: [...groundLayers(colours), ...markLayers(colours, locale)],
  };
}

const groundLayers = (colours: MapColours): LayerSpecification[] => [
  { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
  {
    id: layers.ground,
    type: 'fill',
    source: 'countries',
    paint: { 'fill-color': colours.ground },
  },
  {
    id: 'chosen',
    type: 'fill',
    source: 'countries',
    filter: ['==', ['get', 'code'], '-'],
    paint: { 'fill-color': colours.chosen },
  },
  { id: 'lines', type: 'line', source: 'lines', paint: { 'line-color': colours.line, 'line-width': 1 } },
  {
    id: 'disputed',
    type: 'line',
    source: 'disputed',
    paint: { 'line-color': colours.disputed, 'line-width': 1, 'line-dasharray': [3, 3] },
  },
  {
    id: 'names',
    type: 'symbol',
    source: 'names',
    layout: {
      'text-field': ['get', 'name'],
      'text-font': font,
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 11, 5, 16],
      'symbol-sort-key': ['get', 'order'],
      'text-max-width': 7,
      'text-padding': 6,
      // Beside a point, not under it.
      'text-variable-anchor-offset': ['center', [0, 0], 'top', [0, 1.6], 'bottom', [0, -1.6]],
    },
    paint: { 'text-color': colours.words, 'text-halo-color': colours.paper, 'text-halo-width': 1.4 },
  },
];

/** A crowd of points, or one point that counts several. */
const many: ExpressionSpecification = ['>', ['get', 'n'], 1];

const markLayers = (colours: MapColours, locale: string): LayerSpecification[] => [
  {
    id: layers.crowds,
    type: 'circle',
    source: 'points',
    filter: many,
    paint: {
      'circle-color': colours.mark,
      'circle-radius': ['interpolate', ['linear'], ['ln', ['get', 'n']], 0, 12, 9, 30],
      'circle-stroke-color': colours.paper,
      'circle-stroke-width': 2,
    },
  },
  {
    id: 'counts',
    type: 'symbol',
    source: 'points',
    filter: many,
    layout: {
      'text-field': ['number-format', ['get', 'n'], { locale }],
      'text-font': font,
      'text-size': 13,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': colours.paper },
  },
  {
    id: layers.points,
    type: 'symbol',
    source: 'points',
    filter: ['!', many],
    layout: { 'icon-image': ['get', 'symbol'], 'icon-allow-overlap': true },
  },
];

import { GeoJSONSource, Map as GlMap, type MapLayerMouseEvent, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Borders } from './borders.ts';
import { mapColours } from './map-colours.ts';
import type { MapPoint } from './map-point.ts';
import { layers, mapStyle } from './map-style.ts';
import { drawSymbol } from './draw-symbol.ts';

// From the node itself, by its hashed name: the content security policy allows no other, and no blob.
setWorkerUrl(worker);

export interface GlMapOptions {
  borders: Borders;
  nameOf: (code: string) => string;
  /** States whose names come first where there is no room for all. */
  first: ReadonlySet<string>;
  locale: string;
  /** What the map's own buttons say: the names are MapLibre's. */
  words: Readonly<Record<string, string>>;
  open: (point: string) => void;
  choose: (country: string) => void;
  /** The whole level of the map that is shown; told each time it moved. */
  moved: (zoom: number) => void;
  /** All that was asked to be shown is drawn. */
  drawn: () => void;
}

export interface OpenMap {
  show(points: readonly MapPoint[]): void;
  mark(country: string | undefined): void;
  remove(): void;
}

/** From the Atlantic to the islands of the east: where the members of the alliance lie. */
const home: [number, number, number, number] = [-22, -16, 122, 48];
const least = 0.6;

/** Opens a map by WebGL inside an element. */
export function openGlMap(container: HTMLElement, options: GlMapOptions): OpenMap {
  const colours = mapColours(container);
  const map = new GlMap({
    container,
    style: mapStyle({ ...options, colours }),
    bounds: home,
    minZoom: least,
    maxZoom: 9,
    attributionControl: false,
    // Made here, and checked by tests; a name that fades in is drawn sixty times.
    validateStyle: false,
    fadeDuration: 0,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    // The page scrolls on under the finger and the wheel.
    cooperativeGestures: true,
    locale: options.words,
  });
  map.touchZoomRotate.disableRotation();
  const toTheLeft = getComputedStyle(container).direction === 'rtl';
  map.addControl(new NavigationControl({ showCompass: false }), toTheLeft ? 'top-left' : 'top-right');
  const drawn = new Set<string>();
  let shown: readonly MapPoint[] = [];
  let loaded = false;

  const put = (): void => {
    if (!loaded) return;
    for (const { symbol } of shown) {
      if (drawn.has(symbol)) continue;
      drawn.add(symbol);
      const image = drawSymbol(symbol, 22, colours);
      const pixels = image.getContext('2d')?.getImageData(0, 0, image.width, image.height);
      if (pixels !== undefined) map.addImage(symbol, pixels, { pixelRatio: 2 });
    }
    const source = map.getSource('points');
    if (source instanceof GeoJSONSource) void source.setData(collectionOf(shown));
    map.once('idle', options.drawn);
  };
  // Before the first frame, not after it: a frame of the whole world without the points is drawn for nobody.
  map.once('style.load', () => {
    loaded = true;
    put();
  });
  map.on('zoomend', () => options.moved(Math.round(map.getZoom())));
  map.on('click', (event) => {
    const [hit] = map.queryRenderedFeatures(event.point, { layers: [layers.crowds, layers.points, layers.ground] });
    if (hit?.layer.id === layers.crowds && hit.properties['cluster_id'] !== undefined)
      void openCrowd(map, event, Number(hit.properties['cluster_id']));
    else if (hit?.properties['point'] !== undefined) options.open(String(hit.properties['point']));
    else options.choose(String(hit?.properties['code'] ?? ''));
  });
  for (const layer of [layers.crowds, layers.points]) {
    map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = 'pointer'));
    map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = ''));
  }
  return {
    show: (points) => {
      shown = points;
      put();
    },
    mark: (country = '-') => {
      const set = () => map.setFilter('chosen', ['==', ['get', 'code'], country]);
      if (loaded) set();
      else map.once('style.load', set);
    },
    remove: () => map.remove(),
  };
}

const collectionOf = (points: readonly MapPoint[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: points.map(({ id, symbol, at, count }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties: { point: id, symbol, n: count ?? 1 },
  })),
});

async function openCrowd(map: GlMap, { lngLat }: Pick<MapLayerMouseEvent, 'lngLat'>, crowd: number): Promise<void> {
  const source = map.getSource('points');
  if (!(source instanceof GeoJSONSource)) return;
  map.easeTo({ center: lngLat, zoom: await source.getClusterExpansionZoom(crowd) });
}

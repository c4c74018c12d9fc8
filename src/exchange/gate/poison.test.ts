import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readPage, referencesTo } from '../archive/index.ts';
import { inventedId, inventedTime } from '../archive/invented.ts';
import { envelopeOf, openTestGate, sealedBytes, type State, type TestGate } from './invented.ts';
import { fileLimits } from './limits.ts';

const local = { kind: 'local', id: 'salma', keys: ['local'] } as const;
/** What one object may cost this thread. */
// An object may cost 100 ms; what is collected of objects before it falls into this time as well,
// and poison that works costs seconds.
const MOST_CPU_MS = 300;

describe('poison at the gate', () => {
  let at: TestGate;
  let north: State;
  let index = 100;
  before(async () => {
    at = await openTestGate();
    north = at.states[1] as State;
    // The first passage loads and compiles what the later ones are timed with.
    for (let n = 0; n < 30; n += 1) await verdict(sealedBytes(north, { index: n }));
  });
  after(() => at[Symbol.asyncDispose]());

  /** The verdict on it, while a good neighbour on either side is stored, within the time an object may cost. */
  async function verdict(bytes: Buffer, most = MOST_CPU_MS): Promise<string | undefined> {
    index += 2;
    const content = [sealedBytes(north, { index: index - 1 }), bytes, sealedBytes(north, { index })];
    const begin = process.threadCpuUsage();
    const results = await at.gate.admit(at.call, { from: { member: north.id }, content });
    const { user, system } = process.threadCpuUsage(begin);
    const spent = (user + system) / 1000;
    assert.ok(spent < most, `it took ${Math.round(spent)} ms of this thread`);
    assert.deepEqual([results[0]?.state, results[2]?.state], ['stored', 'stored']);
    if (results[1]?.state === 'quarantined') assert.ok((results[1].message ?? '').length > 20, 'it says why');
    return results[1]?.code ?? results[1]?.state;
  }

  const good = (): string => sealedBytes(north, { index: (index += 1) }).toString();
  const altered = (from: string | RegExp, to: string) => Buffer.from(good().replace(from, to));

  it('is a type that makes the official expressions run for hours', async () => {
    for (const type of ['a'.repeat(31) + '!', `${'a'.repeat(249)}_`, `${'a1'.repeat(120)}-!`])
      assert.equal(await verdict(altered('"type":"malware"', `"type":"${type}"`)), 'breaks-must');
  });

  it('is nesting of 100,000, in brackets and in objects', async () => {
    const deep = (open: string, close: string) => `"name":${open.repeat(100_000)}1${close.repeat(100_000)}`;
    assert.equal(await verdict(altered(/"name":"[^"]*"/, deep('[', ']'))), 'object-too-deep');
    assert.equal(await verdict(altered(/"name":"[^"]*"/, deep('{"a":', '}'))), 'object-too-deep');
  });

  it('is a member given twice, plainly and in disguise', async () => {
    assert.equal(await verdict(altered('{', '{"type":"tool",')), 'object-ambiguous');
    assert.equal(await verdict(altered('{', '{"\\u0074ype":"tool",')), 'object-ambiguous');
  });

  it('is a number nobody can carry', async () => {
    assert.equal(
      await verdict(altered('"is_family":false', '"is_family":false,"confidence":1e400')),
      'object-bad-number',
    );
    assert.equal(await verdict(altered('{', '{"x_n":9007199254740993,')), 'object-bad-number');
  });

  it('is a character that breaks stores or eyes', async () => {
    assert.equal(await verdict(altered('Invented', 'Inv\\u0000nted')), 'object-bad-text');
    assert.equal(await verdict(altered('Invented', 'Inv\0nted')), 'object-not-json');
    assert.equal(await verdict(altered('Invented', 'Inv\\ud800nted')), 'object-bad-text');
    assert.equal(await verdict(altered('Invented', 'Inv\u202ented')), 'text-turned');
    assert.equal(await verdict(altered('Invented', 'Inv\\u202Dnted')), 'text-turned');
    assert.equal(
      await verdict(Buffer.concat([Buffer.from('{"type":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])),
      'object-not-json',
    );
  });

  it('leaves honest Arabic alone, with its marks and isolates', async () => {
    const name = 'شبكة \u2067«abc»\u2069 \u200fالإمداد\u200e';
    assert.equal(await verdict(sealedBytes(north, { index: (index += 1), more: { name } })), 'stored');
  });

  it('is names that are traps in JavaScript', async () => {
    assert.equal(await verdict(altered('{', '{"__proto__":{"type":"tool"},')), 'breaks-must');
    assert.notEqual(await verdict(altered('{', '{"constructor":{"prototype":{"x":1}},')), 'stored');
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });

  it('is an object of 50 MB, a list of 300,000, a pattern of 250 kB and of 900', async () => {
    const huge = altered('Invented', 'x'.repeat(50 * 1024 * 1024));
    assert.equal(await verdict(huge), 'object-too-large');
    const list = altered('"is_family":false', `"is_family":false,"labels":[${'"",'.repeat(300_000)}""]`);
    assert.equal(await verdict(list), 'breaks-must');
    const indicator = (pattern: string) => ({
      index: (index += 1),
      type: 'indicator',
      more: { pattern, pattern_type: 'stix', valid_from: inventedTime(1) },
    });
    assert.equal(await verdict(sealedBytes(north, indicator('('.repeat(900_000)))), 'breaks-must');
    assert.equal(await verdict(sealedBytes(north, indicator('='.repeat(249_000)))), 'breaks-must');
    const long = `[${"file:name = 'x' OR ".repeat(13_000)}file:name = 'x']`;
    assert.equal(await verdict(sealedBytes(north, indicator(long))), 'stored');
  });

  it('is text no index holds: it is stored without', async () => {
    const extensions = {
      'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88e': {
        extension_type: 'property-extension',
        long_ref: 'x'.repeat(20_000),
        word: 'y'.repeat(20_000),
      },
    };
    const result = await verdict(sealedBytes(north, { index: (index += 1), more: { extensions } }));
    assert.ok(result === 'stored' || result === 'breaks-must', result);
  });

  it('is a delivery of 100 MB, or one that unpacks to it', async () => {
    const refused = async (bytes: Buffer, limits = {}) => {
      const begin = process.threadCpuUsage();
      const fault = await at.gate
        .admit(at.call, { from: { member: north.id }, content: bytes, ...limits })
        .catch((error: { code: string }) => error.code);
      const { user, system } = process.threadCpuUsage(begin);
      assert.ok((user + system) / 1000 < MOST_CPU_MS);
      return fault;
    };
    assert.equal(await refused(Buffer.alloc(101 * 1024 * 1024, 'x')), 'envelope-too-large');
    assert.equal(await refused(Buffer.alloc(101 * 1024 * 1024, 'x'), { limits: fileLimits }), 'envelope-too-large');
    // Nothing here unpacks: a bomb is but bytes that are no JSON.
    assert.equal(await refused(gzipSync(Buffer.alloc(50 * 1024 * 1024))), 'envelope-not-json');
    assert.equal(await refused(Buffer.from(`{"objects":[${'{},'.repeat(10_000)}{}]}`)), 'too-many-objects');
  });

  it('is no reason to give up the rest of a file: a huge object among good ones', async () => {
    const huge = altered('Invented', 'x'.repeat(5 * 1024 * 1024));
    const content = envelopeOf(
      sealedBytes(north, { index: (index += 1) }),
      huge,
      sealedBytes(north, { index: (index += 1) }),
    );
    const results = await at.gate.admit(at.call, { from: 'bundle', content, limits: fileLimits });
    assert.deepEqual(
      results.map(({ state, code }) => code ?? state),
      ['stored', 'object-too-large', 'stored'],
    );
  });

  it('is a circle of references: nobody walks it', async () => {
    const [a, b] = [inventedId('report', 1), inventedId('report', 2)];
    const report = (id: string, refs: string[]) =>
      sealedBytes(north, {
        index: (index += 1),
        type: 'report',
        id,
        more: { name: 'Circle', published: inventedTime(1), object_refs: refs },
      });
    assert.equal(await verdict(report(a, [b, a])), 'stored');
    assert.equal(await verdict(report(b, [a, b])), 'stored');
    const found = await at.call.transact((act) => referencesTo(act, local, a, 10));
    assert.deepEqual(found.map(({ record }) => record.id).sort(), [a, b]);
  });
});

describe('ten thousand records of one instant', () => {
  it('get a time of storing each, and are walked without one missing or twice', async () => {
    await using at = await openTestGate();
    const north = at.states[1] as State;
    const content = Array.from({ length: 10_000 }, (_, n) =>
      sealedBytes(north, { index: n, modified: inventedTime(7) }),
    );
    const results = await at.gate.admit(at.call, { from: { member: north.id }, content });
    assert.ok(results.every(({ state }) => state === 'stored'));
    const ids = new Set<string>();
    const times = new Set<number>();
    // By time alone, as a TAXII client does that knows no `next`.
    for (let addedAfter: number | undefined; ; ) {
      const { records, more } = await at.call.transact((act) => readPage(act, local, { addedAfter }, undefined, 900));
      for (const record of records) {
        ids.add(record.id);
        times.add(record.added);
      }
      addedAfter = records.at(-1)?.added;
      if (!more) break;
    }
    assert.deepEqual([ids.size, times.size], [10_000, 10_000]);
  });
});

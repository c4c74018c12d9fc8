import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markingsOf, releaseByMarkings } from '#records';
import { storeRecords, timestampOf } from '../archive/index.ts';
import { inventedId, inventedMember, inventedTime } from '../archive/invented.ts';
import {
  contentOf,
  dice,
  markingOf,
  objectOf,
  seenBy,
  tellWorld,
  type Told,
  types,
  type Who,
} from '../archive/leak.fixture.ts';
import { openTestDoor, type TestDoor } from './invented.ts';

/** Decisions (record, marking, caller, path): MITHAQ_TAXII_LEAK_CASES for more. */
const wanted = Number(process.env['MITHAQ_TAXII_LEAK_CASES'] ?? 5000);
const seed = Number(process.env['MITHAQ_LEAK_SEED'] ?? 20_261_125);
const SIZE = 80;
const base = '/taxii2/alliance/collections';

function newRecord(one: Told) {
  const object = objectOf(one);
  const origin = inventedMember(one.origin);
  const marking = markingOf(one);
  return {
    object,
    body: JSON.stringify(object),
    statement: { origin, index: one.n, id: one.id, modified: inventedTime(one.second), content: contentOf(one) },
    leafHash: Buffer.alloc(32, one.n % 256),
    release: releaseByMarkings(
      markingsOf(object, (id) => (id === marking.id ? marking : undefined)),
      origin,
    ),
    own: one.origin === 0,
  };
}

interface Caller {
  name: string;
  who: Who;
  collection: string;
}

/** The same world, and every kind of caller that the main door lets in. */
async function openWorld(door: TestDoor, roll: (sides: number) => number) {
  const stored = tellWorld(SIZE, roll);
  const results = await door.call.transact((act) => storeRecords(act, stored.map(newRecord), []));
  const added = results.map((result) => (result.state === 'stored' ? result.record.added : 0));
  await door.manage('PUT', '/taxii/discovery', { title: 'A node', open: true });
  const { collections } = (await door.manage('GET', '/taxii')) as unknown as { collections: { id: string }[] };
  const grants = collections.map(({ id }) => ({ collection: id, read: true, write: false, delete: false }));
  for (const reads of ['public', 'members', 'local'])
    await door.manage('POST', '/taxii/accounts', { name: reads, password: 'password1', title: reads, reads, grants });
  const callers: Caller[] = [
    { name: '', who: { as: 'public' }, collection: 'public' },
    { name: 'public:password1', who: { as: 'public' }, collection: 'all' },
    // An account for members names no state: it sees what is for all of them.
    { name: 'members:password1', who: { as: 'member', state: 99 }, collection: 'all' },
    { name: 'local:password1', who: { as: 'person' }, collection: 'all' },
    { name: '@idris', who: { as: 'officer' }, collection: 'all' },
  ];
  return { stored, callers, added };
}

interface Envelope {
  more?: boolean;
  next?: string;
  objects?: { id: string; modified?: string; version?: string }[];
}

/** Every page of an address; each object as `id@version`. */
async function walk(door: TestDoor, caller: Caller, path: string, limit: number): Promise<string[]> {
  const found: string[] = [];
  for (let next: string | undefined; ; ) {
    const at = next === undefined ? '' : `&next=${encodeURIComponent(next)}`;
    const answer = await door.ask(caller.name, `${base}/${caller.collection}/${path}limit=${limit}${at}`);
    assert.equal(answer.status, 200, path);
    const { objects = [], more = false, next: on } = (await answer.json()) as Envelope;
    // A page that is not full says that there is no more: nothing hidden thins pages out.
    assert.equal(more ? objects.length : limit, limit);
    found.push(...objects.map(({ id, modified, version }) => `${id}@${Date.parse(modified ?? version ?? '')}`));
    if (!more) return found;
    next = on;
  }
}

const headersOf = ({ headers }: Response) => [...headers].filter(([name]) => name !== 'date');
const nameOf = (one: Told): string => `${one.id}@${Date.parse(inventedTime(one.second))}`;

/** A query of several filters at once, and the same said in plain code. */
function randomQuery(stored: readonly Told[], added: readonly number[], roll: (sides: number) => number) {
  const some = <T>(list: readonly T[]): T[] => list.filter(() => roll(2) === 0);
  const anyOf = () => stored[roll(stored.length)] as Told;
  const after = roll(2) === 0 ? added[roll(added.length)] : undefined;
  const kinds = roll(2) === 0 ? some(types) : [];
  const ids = roll(3) === 0 ? Array.from({ length: 1 + roll(15) }, () => anyOf().id) : [];
  const moments = roll(2) === 0 ? [anyOf(), anyOf()].map(({ second }) => second) : [];
  const words = roll(2) === 0 ? some(['first', 'last', 'all'] as const) : [];
  const spec = roll(4) === 0 ? ['2.0', '2.1', '2.0,2.1'][roll(3)] : undefined;
  const versions = [...words, ...moments.map(inventedTime)];
  const query = new URLSearchParams({
    ...(after !== undefined && { added_after: timestampOf(after) }),
    ...(kinds.length > 0 && { 'match[type]': kinds.join() }),
    ...(ids.length > 0 && { 'match[id]': ids.join() }),
    ...(versions.length > 0 && { 'match[version]': versions.join() }),
    ...(spec !== undefined && { 'match[spec_version]': spec }),
  });
  const expected = (seen: ReturnType<typeof seenBy>) =>
    seen.all.filter(
      (one) =>
        (after === undefined || (added[stored.indexOf(one)] ?? 0) > after) &&
        (kinds.length === 0 || kinds.some((type) => type === one.type)) &&
        (ids.length === 0 || ids.includes(one.id)) &&
        spec !== '2.0' &&
        ((versions.length === 0 ? ['last'] : words).some(
          (word) => word === 'all' || seen[word === 'first' ? 'first' : 'last'].includes(one),
        ) ||
          moments.includes(one.second)),
    );
  return { query: query.toString(), expected };
}

async function interrogate(
  door: TestDoor,
  caller: Caller,
  { stored, added }: { stored: readonly Told[]; added: readonly number[] },
  roll: (sides: number) => number,
) {
  const seen = seenBy(caller.who, stored);
  const said = `${caller.name || 'a stranger'}`;
  let cases = 0;
  const all = encodeURIComponent('all');
  for (const kind of ['objects', 'manifest'])
    for (const [query, expected] of [
      ['?', seen.last],
      [`?match[version]=${all}&`, seen.all],
      [`?match[version]=first&`, seen.first],
      ['?match[type]=report&', seen.last.filter(({ type }) => type === 'report')],
    ] as const) {
      const found = await walk(door, caller, `${kind}/${query}`, 1 + roll(30));
      assert.deepEqual(found, expected.map(nameOf), `${said}: ${kind}${query}`);
      cases += stored.length;
    }
  for (let n = 0; n < 6; n += 1) {
    const { query, expected } = randomQuery(stored, added, roll);
    const names = expected(seen).map(nameOf);
    for (const kind of ['objects', 'manifest'])
      assert.deepEqual(
        await walk(door, caller, `${kind}/?${query}&`, 1 + roll(30)),
        names,
        `${said}: ${kind} ${query}`,
      );
    cases += 2 * stored.length;
  }
  for (const { id, type } of stored.filter(() => roll(4) === 0)) {
    const theirs = seen.all.filter((one) => one.id === id);
    const { added_after: after } = Object.fromEntries(new URLSearchParams(randomQuery(stored, added, roll).query));
    for (const path of [
      `objects/${id}/`,
      `objects/${id}/?match[version]=all`,
      `objects/${id}/versions/`,
      `objects/${id}/versions/?match[type]=none`,
      ...(after === undefined ? [] : [`objects/${id}/versions/?added_after=${after}`]),
    ]) {
      const answer = await door.ask(caller.name, `${base}/${caller.collection}/${path}`);
      const text = await answer.text();
      assert.equal(answer.status, theirs.length > 0 ? 200 : 404, `${said}: ${path}`);
      if (theirs.length === 0) {
        const nobody = inventedId(type, 900_000);
        const missing = await door.ask(caller.name, `${base}/${caller.collection}/${path.replace(id, nobody)}`);
        // What is not theirs is not there, to the last byte.
        assert.equal(text.replaceAll(id, nobody), await missing.text());
        assert.deepEqual(headersOf(answer), headersOf(missing));
      } else if (path.endsWith('versions/')) {
        const { versions = [] } = JSON.parse(text) as { versions?: string[] };
        assert.deepEqual(
          new Set(versions.map((one) => Date.parse(one))),
          new Set(theirs.map(({ second }) => Date.parse(inventedTime(second)))),
        );
      } else if (path.endsWith('=all'))
        assert.equal((JSON.parse(text) as Envelope).objects?.length, theirs.length, `${said}: ${path}`);
      cases += 1;
    }
  }
  return cases;
}

describe('no caller at the TAXII door reads, counts or guesses what its release set does not hold', () => {
  it(`in ${wanted} decisions against an oracle, by HTTP`, async () => {
    const roll = dice(seed);
    let cases = 0;
    while (cases < wanted) {
      await using door = await openTestDoor();
      const { callers, ...world } = await openWorld(door, roll);
      for (const caller of callers) cases += await interrogate(door, caller, world, roll);
    }
    process.stdout.write(`leak at the TAXII door: ${cases} decisions, seed ${seed}, no leak\n`);
  });
});

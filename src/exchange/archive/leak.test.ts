import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { markingsOf, releaseByMarkings } from '#records';
import type { AuditEntry } from '#base';
import { testActor, testCall } from '#base/testing';
import type { Axis } from '../kinds.ts';
import { keyOfMember, memberReader, publicReader, type Reader } from '../reader.ts';
import { countRecords } from './count-records.ts';
import { exportRecords } from './export-records.ts';
import { inventedMember, inventedTime, openTestArchive, type TestArchive } from './invented.ts';
import {
  axisOf,
  contentOf,
  dice,
  markingOf,
  objectOf,
  seenBy,
  STATES,
  tellWorld,
  type Told,
  types,
  type Who,
  words,
} from './leak.fixture.ts';
import { narrowRelease } from './narrow-release.ts';
import { readPage } from './read-page.ts';
import { readRecord, readVersions } from './read-record.ts';
import type { RecordFilter } from './record-filter.ts';
import { referencesTo } from './references-to.ts';
import { searchRecords } from './search-records.ts';
import { storeRecords } from './store-records.ts';
import { versionOf } from './version.ts';

/** Decisions to check, (object, marking, reader, read path): MITHAQ_LEAK_CASES=1000000 for the full proof. */
const wanted = Number(process.env['MITHAQ_LEAK_CASES'] ?? 20_000);
const seed = Number(process.env['MITHAQ_LEAK_SEED'] ?? 20_261_125);
const SIZE = 200;

const kinds = [
  { kind: 'tool', axis: 'media' as const, title: { ar: 'أداة', en: 'Tool', fr: 'Outil' } },
  { kind: 'malware', axis: 'finance' as const, title: { ar: 'برمجية', en: 'Malware', fr: 'Maliciel' } },
];

const readers: readonly (readonly [Who, Reader])[] = [
  [{ as: 'person' }, { kind: 'local', id: 'salma', keys: ['local'] }],
  [{ as: 'officer' }, { kind: 'local', id: 'idris', keys: ['local', 'local-red'] }],
  [{ as: 'public' }, publicReader],
  [{ as: 'public' }, { kind: 'account', id: 'feed', keys: ['public'] }],
  ...Array.from(
    { length: STATES - 1 },
    (_, n) => [{ as: 'member', state: n + 1 } as const, memberReader(inventedMember(n + 1))] as const,
  ),
  // An account that a member's analysts were given.
  [
    { as: 'member', state: 2 },
    { kind: 'account', id: 'analysts', keys: ['public', 'members', keyOfMember(inventedMember(2))] },
  ],
];

interface World {
  archive: TestArchive;
  /** In the order of storing. */
  stored: Told[];
  addedOf: Map<Told, number>;
}

async function makeWorld(roll: (sides: number) => number): Promise<World> {
  const archive = await openTestArchive();
  const told = tellWorld(SIZE, roll);
  // In any order, as nodes that were apart catch up.
  const stored = told
    .map((one) => ({ one, at: roll(1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
  const addedOf = new Map<Told, number>();
  for (let from = 0; from < stored.length; ) {
    const batch = stored.slice(from, from + 1 + roll(40));
    const results = await archive.call.transact((act) => storeRecords(act, batch.map(newRecord), kinds));
    for (const [n, result] of results.entries()) {
      assert.equal(result.state, 'stored');
      if (result.state === 'stored') addedOf.set(batch[n] as Told, result.record.added);
    }
    from += batch.length;
  }
  const world = { archive, stored, addedOf };
  for (let n = 0; n < 12; n += 1) await recall(world, roll);
  return world;
}

function newRecord(one: Told) {
  const object = objectOf(one);
  const release = releaseByMarkings(
    markingsOf(object, (id) => (id === markingOf(one).id ? markingOf(one) : undefined)),
    inventedMember(one.origin),
  );
  return {
    object,
    body: JSON.stringify(object),
    statement: {
      origin: inventedMember(one.origin),
      index: one.n,
      id: one.id,
      modified: inventedTime(one.second),
      content: contentOf(one),
    },
    leafHash: Buffer.alloc(32, one.n % 256),
    release,
    own: one.origin === 0,
  };
}

async function recall({ archive, stored }: World, roll: (sides: number) => number): Promise<void> {
  const one = stored[roll(stored.length)] as Told;
  const state = roll(STATES);
  const [lost, key] = [
    ['public', 'public'],
    ['members', 'members'],
    ['local', 'local'],
    [String(state), keyOfMember(inventedMember(state))],
  ][roll(4)] as [string, string];
  const whole = roll(2) === 0;
  const narrowing = {
    id: one.id,
    keys: [key],
    ...(whole ? {} : { versions: [versionOf(inventedTime(one.second)) ?? ''] }),
  };
  await archive.call.transact((act) => narrowRelease(act, narrowing));
  for (const other of stored) if (other.id === one.id && (whole || other === one)) other.lost.add(lost);
}

/** Asks one world by every path as every reader. Gives how many decisions were checked. */
async function interrogate(world: World, roll: (sides: number) => number): Promise<number> {
  const { archive, stored, addedOf } = world;
  let cases = 0;
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const nameOf = (one: Told) => `${one.id}@${versionOf(inventedTime(one.second))}`;

  for (const [who, reader] of readers) {
    const seen = seenBy(who, stored);
    const mayKnow = new Set(seen.all.flatMap((one) => [nameOf(one), one.id]));
    const said = `${who.as}${'state' in who ? who.state : ''} (${reader.kind})`;
    const ask = async <T>(read: (act: Parameters<typeof readPage>[0]) => Promise<T>): Promise<T> => {
      archive.trail.length = 0;
      const answer = await archive.call.transact(read);
      for (const entry of archive.trail) checkTrail(entry, mayKnow, said);
      return answer;
    };
    const walk = async (filter: RecordFilter, newest: boolean) => {
      const found: string[] = [];
      const limit = 1 + roll(60);
      for (let cursor: number | undefined; ; ) {
        const page = await ask((act) =>
          readPage(act, reader, filter, cursor, limit, newest ? 'newest-first' : 'oldest-first'),
        );
        // A page that is not full says that there is no more: nothing hidden thins pages out.
        assert.equal(page.more ? page.records.length : limit, limit);
        found.push(...page.records.map(({ id, version }) => `${id}@${version}`));
        cursor = page.records.at(-1)?.seq;
        if (!page.more) return found;
      }
    };
    const expect = (filter: RecordFilter) => filtered(seen, filter, addedOf);

    for (const newest of [false, true]) {
      const wantedOnes = seen.last.map(nameOf);
      assert.deepEqual(await walk({}, newest), newest ? wantedOnes.reverse() : wantedOnes, said);
      cases += stored.length;
    }
    for (let n = 0; n < 5; n += 1) {
      const filter = randomFilter(roll, stored, addedOf);
      assert.deepEqual(await walk(filter, false), expect(filter).map(nameOf), `${said} ${JSON.stringify(filter)}`);
      assert.equal(await ask((act) => countRecords(act, reader, filter, 10_000)), expect(filter).length);
      cases += 2 * stored.length;
    }
    for (let n = 0; n < 12; n += 1) {
      const { id, second } = pick(stored);
      const theirs = seen.all.filter((one) => one.id === id).sort((a, b) => b.second - a.second);
      const versions = await ask((act) => readVersions(act, reader, id));
      assert.deepEqual(
        versions.map(({ version }) => `${id}@${version}`),
        theirs.map(nameOf),
        said,
      );
      const last = await ask((act) => readRecord(act, reader, id));
      assert.equal(last && `${last.id}@${last.version}`, theirs[0] && nameOf(theirs[0]), said);
      const one = await ask((act) => readRecord(act, reader, id, versionOf(inventedTime(second))));
      assert.equal(
        one !== undefined,
        theirs.some((other) => other.second === second),
        said,
      );
      cases += 3;
    }
    for (const word of words) {
      const { records } = await ask((act) => searchRecords(act, reader, word, 1000));
      assert.deepEqual(
        records.map(({ id, version }) => `${id}@${version}`),
        seen.last
          .filter((one) => one.word === word)
          .map(nameOf)
          .reverse(),
        `${said} looks for ${word}`,
      );
      cases += stored.length;
    }
    if (reader.kind === 'local') {
      const rights = ['exchange.read', ...(reader.keys.includes('local-red') ? ['exchange.read.red'] : [])];
      const person = testCall(archive.db, testActor(reader.id, rights), archive.clock);
      const lines = (await text(exportRecords(person, {}).stream)).trim().split('\n');
      const bodies = seen.last.map((one) => JSON.stringify(objectOf(one)));
      assert.deepEqual(lines, bodies.length === 0 ? [''] : bodies, said);
      cases += stored.length;
    }
    const { target } = pick(stored);
    const referring = await ask((act) => referencesTo(act, reader, target, 1000));
    assert.deepEqual(
      referring.map(({ record: { id, version } }) => `${id}@${version}`),
      seen.last
        .filter((one) => one.target === target)
        .map(nameOf)
        .reverse(),
      said,
    );
    cases += stored.length;
  }
  return cases;
}

/** What is written down about a read names nothing that its reader may not see. */
function checkTrail({ objects, detail }: AuditEntry, mayKnow: ReadonlySet<string>, said: string): void {
  for (const object of objects)
    assert.ok(mayKnow.has(object.replace('record:', '')), `${said}: the log names ${object}`);
  assert.ok(!JSON.stringify(detail ?? {}).includes('"ids"'));
}

function randomFilter(
  roll: (sides: number) => number,
  stored: readonly Told[],
  addedOf: Map<Told, number>,
): RecordFilter {
  const some = <T>(list: readonly T[]): T[] => list.filter(() => roll(2) === 0);
  const one = () => stored[roll(stored.length)] as Told;
  return {
    ...(roll(3) === 0 && { types: some(types) }),
    ...(roll(4) === 0 && { axis: (['media', 'finance', 'exchange'] as Axis[])[roll(3)] }),
    ...(roll(4) === 0 && { own: roll(2) === 0 }),
    ...(roll(4) === 0 && { origin: inventedMember(roll(STATES)) }),
    ...(roll(4) === 0 && { ids: Array.from({ length: roll(20) }, () => one().id) }),
    ...(roll(3) === 0 && { addedAfter: addedOf.get(one()) }),
    ...(roll(2) === 0 && {
      versions: [
        ...some(['first', 'last', 'all']),
        ...(roll(2) === 0 ? [versionOf(inventedTime(one().second)) ?? ''] : []),
      ],
    }),
  };
}

/** The filter said again in plain code. */
function filtered(seen: ReturnType<typeof seenBy>, filter: RecordFilter, addedOf: Map<Told, number>): Told[] {
  const { types: ofTypes, axis, own, origin, ids, addedAfter, versions = ['last'] } = filter;
  return seen.all.filter(
    (one) =>
      (ofTypes === undefined || ofTypes.includes(one.type)) &&
      (axis === undefined || axisOf[one.type] === axis) &&
      (own === undefined || (one.origin === 0) === own) &&
      (origin === undefined || inventedMember(one.origin) === origin) &&
      (ids === undefined || ids.includes(one.id)) &&
      (addedAfter === undefined || (addedOf.get(one) ?? 0) > addedAfter) &&
      versions.some(
        (version) =>
          version === 'all' ||
          (version === 'last' && seen.last.includes(one)) ||
          (version === 'first' && seen.first.includes(one)) ||
          version === versionOf(inventedTime(one.second)),
      ),
  );
}

describe('no reader sees, counts or finds what its release set does not hold', () => {
  it(`in ${wanted} decisions against an oracle, over every read path`, async () => {
    const roll = dice(seed);
    let cases = 0;
    for (let worlds = 0; cases < wanted; worlds += 1) {
      const world = await makeWorld(roll);
      try {
        cases += await interrogate(world, roll);
      } finally {
        await world.archive[Symbol.asyncDispose]();
      }
    }
    assert.ok(cases >= wanted);
    process.stdout.write(`leak: ${cases} decisions, seed ${seed}, no leak\n`);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { verifyEquivocation } from '#records';
import { inventedId, inventedTime } from '../archive/invented.ts';
import { readPage } from '../archive/index.ts';
import {
  envelopeOf,
  inventedState,
  openTestGate,
  sealedBytes,
  sealedObject,
  type State,
  type TestGate,
} from './invented.ts';
import { listHeld } from './quarantine-store.ts';
import { retryHeld, retryQuarantine } from './retry-quarantine.ts';
import { discardQuarantine } from './discard-quarantine.ts';

const local = { kind: 'local', id: 'salma', keys: ['local'] } as const;

describe('the gate', () => {
  let at: TestGate;
  let north: State;
  let south: State;
  before(async () => {
    at = await openTestGate();
    [north, south] = [at.states[1] as State, at.states[2] as State];
  });
  after(() => at[Symbol.asyncDispose]());

  const admit = (...content: Buffer[]) => at.gate.admit(at.call, { from: { member: north.id }, content });
  const verdict = async (bytes: Buffer) => {
    const [result] = await admit(bytes);
    return result?.code ?? result?.state;
  };
  const here = async () =>
    (await at.call.transact((act) => readPage(act, local, { versions: ['all'] }, undefined, 1000))).records;
  const held = (code: string) => listHeld(at.opened.db, { state: 'held', code }, undefined, 100);

  it('takes what its origin sealed, and takes it again as known, from whoever brings it', async () => {
    const bytes = envelopeOf(sealedBytes(north, { index: 1 }), sealedBytes(north, { index: 2 }));
    const results = await at.gate.admit(at.call, { from: { member: north.id }, content: bytes });
    assert.deepEqual(
      results.map(({ n, state }) => [n, state]),
      [
        [0, 'stored'],
        [1, 'stored'],
      ],
    );
    const again = await at.gate.admit(at.call, { from: { member: south.id }, content: bytes });
    assert.deepEqual(
      again.map(({ state }) => state),
      ['known', 'known'],
    );
    const [first] = await here();
    assert.equal(first?.body, JSON.stringify(sealedObject(north, { index: 1 })));
    assert.equal(first?.origin, north.id);
  });

  it('holds each thing that is not right with its reason, and lets its neighbours through', async () => {
    const wrong = Buffer.from(sealedBytes(north, { index: 11 }).toString().replace('Invented 11', 'Altered 11'));
    const results = await admit(
      sealedBytes(north, { index: 10 }),
      wrong,
      Buffer.from('{"type":"malware"'),
      sealedBytes(north, { index: 12, more: { spec_version: '2.0' } }),
      sealedBytes(north, { index: 13 }),
    );
    assert.deepEqual(
      results.map(({ state, code }) => code ?? state),
      ['stored', 'signature-wrong', 'object-not-json', 'breaks-must', 'stored'],
    );
    assert.equal(results[3]?.where, '/spec_version');
    const [kept] = await held('signature-wrong');
    assert.deepEqual([kept?.peer, kept?.origin, kept?.whole], [north.id, north.id, true]);
    assert.ok(kept?.problem.message.ar.includes('التوقيع'));
  });

  it('knows whose a record is: the creator seals, nobody continues another state’s id', async () => {
    assert.equal(await verdict(sealedBytes(north, { index: 20, by: south })), 'creator-differs');
    assert.equal(
      await verdict(sealedBytes(north, { index: 20, more: { created_by_ref: undefined } })),
      'creator-differs',
    );
    const stolen = inventedId('malware', 1_000_001);
    assert.equal(await verdict(sealedBytes(south, { index: 20, id: stolen })), 'id-of-another');
    assert.equal(await verdict(sealedBytes(inventedState(77), { index: 20 })), 'not-a-member');
    assert.equal(
      await verdict(
        Buffer.from(
          JSON.stringify({
            type: 'malware',
            spec_version: '2.1',
            id: inventedId('malware', 1),
            created: inventedTime(1),
            modified: inventedTime(1),
            is_family: false,
            created_by_ref: north.id,
          }),
        ),
      ),
      'not-sealed',
    );
    assert.equal(await verdict(sealedBytes(north, { index: 21, type: 'x-unheard-of' })), 'kind-unknown');
  });

  it('refuses what is marked for others without keeping its text, and what nobody can tell', async () => {
    const amber = sealedBytes(north, { index: 30, tlp: 'amber' });
    assert.equal(await verdict(amber), 'not-released-to-us');
    const [trace] = await held('not-released-to-us');
    assert.deepEqual([trace?.whole, trace?.bytes], [false, amber.length]);
    const { text } = await at.opened.db
      .withTables<{ exchange_quarantine: { code: string; text: string } }>()
      .selectFrom('exchange_quarantine')
      .select('text')
      .where('code', '=', 'not-released-to-us')
      .executeTakeFirstOrThrow();
    assert.equal(text, '');
    assert.equal(
      await verdict(sealedBytes(north, { index: 31, markings: [inventedId('marking-definition', 9)] })),
      'marking-unknown',
    );
  });

  it('takes a marking wherever it stands in the delivery, and what waited for it when it comes later', async () => {
    const marking = (n: number, to: readonly string[]) => ({
      index: n,
      type: 'marking-definition',
      id: inventedId('marking-definition', n),
      more: {
        modified: undefined,
        extensions: {
          'extension-definition--fc6f9c01-cf40-4b1c-9d4c-27f86a9110e8': {
            extension_type: 'property-extension',
            releasable_to: to,
            all_members: false,
            purposes: ['screening'],
            onward: 'within-state',
            judicial_use: 'no',
            originator: north.id,
          },
        },
      },
    });
    const own = at.states[0]?.id ?? '';
    const refers = (index: number, n: number) =>
      sealedBytes(north, { index, tlp: 'amber', markings: [inventedId('marking-definition', n)] });
    const before = await admit(refers(40, 41), sealedBytes(north, marking(41, [own])));
    assert.deepEqual(
      before.map(({ state }) => state),
      ['stored', 'stored'],
    );
    assert.equal(await verdict(refers(42, 43)), 'marking-unknown');
    assert.equal(await verdict(sealedBytes(north, marking(43, [own]))), 'stored');
    assert.equal(await retryHeld(at.call, at.gate), 1);
    assert.equal((await held('marking-unknown')).length, 1);
    assert.equal(await verdict(refers(44, 45)), 'marking-unknown');
    const toOthers = await admit(sealedBytes(north, marking(45, [south.id])), refers(46, 45));
    assert.equal(toOthers[1]?.code, 'not-released-to-us');
  });

  it('holds what comes from the future until its day, and what no key opens until the list knows it', async () => {
    const soon = new Date(at.clock.now().getTime() + 30 * 3_600_000).toISOString();
    assert.equal(await verdict(sealedBytes(north, { index: 50, modified: soon })), 'from-the-future');
    at.refusedKeys.set(south.key.id, 'key-revoked');
    assert.equal(await verdict(sealedBytes(south, { index: 51 })), 'key-revoked');
    at.refusedKeys.set(south.key.id, 'key-unknown');
    assert.equal(await verdict(sealedBytes(south, { index: 52 })), 'key-unknown');
    at.clock.pass(7 * 3_600_000);
    at.refusedKeys.clear();
    assert.equal(await retryHeld(at.call, at.gate), 2);
    const [revoked] = await held('key-revoked');
    assert.equal((await retryQuarantine(at.call, at.gate, revoked?.id ?? '')).state, 'stored');
    await assert.rejects(retryQuarantine(at.call, at.gate, revoked?.id ?? ''), { code: 'quarantine-settled' });
  });

  it('keeps two stories of one state as a proof that anybody can check', async () => {
    const id = inventedId('malware', 1_000_060);
    assert.equal(await verdict(sealedBytes(north, { index: 60, id })), 'stored');
    const other = sealedBytes(north, { index: 61, id, modified: inventedTime(60), more: { name: 'Another story' } });
    assert.equal(await verdict(other), 'two-stories');
    const otherPlace = sealedBytes(north, { index: 60, id: inventedId('malware', 1_000_062) });
    assert.equal(await verdict(otherPlace), 'two-stories');
    assert.deepEqual(
      at.reported.map(({ kind }) => kind),
      ['two-contents', 'one-index-two-statements'],
    );
    for (const { proof } of at.reported) assert.ok(verifyEquivocation(proof, () => north.public));
  });

  it('lets a person discard with a reason, once', async () => {
    const [row] = await held('signature-wrong');
    const discard = () =>
      at.call.transact((act) => discardQuarantine(act, { id: row?.id ?? '', reason: 'The sender has been told' }));
    assert.equal((await discard()).state, 'discarded');
    await assert.rejects(discard(), { code: 'quarantine-settled' });
    const [again] = await admit(
      Buffer.from(sealedBytes(north, { index: 11 }).toString().replace('Invented 11', 'Altered 11')),
    );
    assert.equal(again?.code, 'signature-wrong');
    assert.equal((await held('signature-wrong')).length, 1);
  });
});

describe('a record that an axis cannot take', () => {
  it('is held, and stops none of the others', async () => {
    const kinds = [
      {
        kind: 'tool',
        axis: 'media' as const,
        title: { ar: 'أداة', en: 'Tool', fr: 'Outil' },
        stored: async (_: unknown, { body }: { body: string }) => {
          if (body.includes('poison')) throw new Error('a bug of the axis');
        },
      },
    ];
    await using at = await openTestGate(kinds);
    const [, north] = at.states as [State, State];
    const tool = (index: number, name: string) => sealedBytes(north, { index, type: 'tool', more: { name } });
    const results = await at.gate.admit(at.call, {
      from: 'local',
      content: [tool(1, 'a'), tool(2, 'poison'), tool(3, 'c')],
    });
    assert.deepEqual(
      results.map(({ state, code }) => code ?? state),
      ['stored', 'store-failed', 'stored'],
    );
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Log } from '#base';
import { RELEASABILITY_EXTENSION, tlpId } from '#records';
import { storeRecords } from '../../src/exchange/archive/index.ts';
import { inventedId } from '../../src/exchange/archive/invented.ts';
import { dice } from '../../src/exchange/archive/leak.fixture.ts';
import { exchangeKinds } from '../../src/exchange/exchange-kinds.ts';
import { type Constellation, openConstellation, type State, until } from './constellation.ts';
import { forbiddenIsMissing, hiddenFrom, writeOfSecrets } from './leak.acts.ts';
import { DeskLeaks, type Reader } from './leak.desk.ts';
import { askAtLink } from './leak.link.ts';
import { canariesIn, invent, PEER, recordOf, US } from './leak.world.ts';

/** Decisions (record, marking, reader, path): MITHAQ_DESK_LEAK_CASES=1000000 for the full proof. */
const wanted = Number(process.env['MITHAQ_DESK_LEAK_CASES'] ?? 20_000);
const seed = Number(process.env['MITHAQ_LEAK_SEED'] ?? 20_261_125);
const SIZE = 60;

const ofThePeer = {
  type: 'marking-definition',
  spec_version: '2.1',
  id: inventedId('marking-definition', 8_000_000),
  name: 'RELEASABLE',
  object_marking_refs: [tlpId('green')],
  extensions: {
    [RELEASABILITY_EXTENSION]: {
      extension_type: 'property-extension',
      all_members: true,
      purposes: ['screening'],
      onward: 'none',
      judicial_use: 'no',
      originator: PEER,
    },
  },
};

describe('no door of a node tells anybody what its release does not hold', () => {
  let alliance: Constellation;
  let us: State;
  let peer: State;
  const lines: string[] = [];
  const note = (...said: unknown[]): void => void lines.push(said.map(wholly).join(' '));
  const log: Log = { debug: note, info: note, warn: note, error: note };
  const readers: Reader[] = [];
  before(async () => {
    alliance = await openConstellation(['XA', 'XB'], { log, ids: { XA: US, XB: PEER } });
    [us, peer] = alliance.states as [State, State];
    assert.deepEqual([us.id, peer.id], [US, PEER]);
    const reason = 'This test asks by itself what it asks';
    await us.custodian.pausePeer({ params: { member: PEER }, body: { reason } });
    for (const [role, as] of [
      ['analyst', 'person'],
      ['auditor', 'person'],
      ['liaison', 'officer'],
      ['approver', 'officer'],
    ] as const)
      readers.push({ name: role, who: { as }, ask: await us.as(role), opened: new Set() });
  });
  after(() => alliance[Symbol.asyncDispose]());

  it(`in ${wanted} decisions at the desks and at the link, against an oracle`, async () => {
    const roll = dice(seed);
    const leaks = new DeskLeaks(roll);
    const [analyst, auditor, liaison, approver] = readers as [Reader, Reader, Reader, Reader];
    const kinds = exchangeKinds({
      own: async () => US,
      members: async () => [{ id: PEER, state: 'XB', name: { ar: '', en: '', fr: '' }, active: true }],
    });
    // Something of the peer's own, as it came by itself; a marking says nothing of its own in any box.
    await peer.publish([ofThePeer]);
    await until('it came', async () => (await us.records()).some(({ origin }) => origin === PEER));
    for (let world = 1; leaks.cases < wanted; world += 1) {
      const pieces = invent(SIZE, world, roll);
      for (const piece of pieces) {
        const [stored] = await us.call().transact((act) => storeRecords(act, [recordOf(piece)], kinds));
        assert.equal(stored?.state, 'stored');
      }
      leaks.pieces.push(...pieces);
      for (const reader of readers) {
        await leaks.lists(reader);
        for (let n = 0; n < 15; n += 1) await leaks.record(reader, leaks.pick(leaks.pieces));
        await forbiddenIsMissing(leaks, reader, hiddenFrom(leaks, reader));
      }
      await writeOfSecrets(leaks, liaison, [analyst, auditor, approver], 9_000_000 + world);
      leaks.cases += await askAtLink(us, peer, leaks.pieces, roll);
    }
    for (const line of lines) assert.deepEqual(canariesIn(line), [], `the log tells what a record says: ${line}`);
    process.stdout.write(`leak at the desks and the link: ${leaks.cases} decisions, seed ${seed}, no leak\n`);
  });
});

/** An error's own properties too: what a driver hangs on it comes into the log. */
function wholly(said: unknown): string {
  if (said instanceof Error) return `${said.stack} ${JSON.stringify(said)} ${wholly(said.cause ?? '')}`;
  if (typeof said !== 'object' || said === null) return String(said);
  return Object.values(said).map(wholly).join(' ');
}

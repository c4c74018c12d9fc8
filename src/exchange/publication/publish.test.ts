import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { AuditEntry, Call, OpenDatabase } from '#base';
import { type HandClock, handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { open, readPublicKey, signingKey, tlpId, verifyStatement } from '#records';
import { archiveMigrations, readPage } from '../archive/index.ts';
import { findLog } from '../ledger/index.ts';
import { confirmOwnLog, doubtOwnLog } from '../ledger/log-store.ts';
import { doubtMigration, ledgerMigration } from '../ledger/migration.ts';
import { verifyLog } from '../ledger/verify-log.ts';
import { archive } from '../migrations/0001-archive.ts';
import { publicReader } from '../reader.ts';
import { publish, type PublicationDeps } from './publish.ts';

const member = 'identity--00000000-0000-4000-8000-00000000000a';

/** A state issues records: numbered, signed, in its log, and in its archive, or not at all. */
describe('publishing', () => {
  let opened: OpenDatabase;
  let clock: HandClock;
  let call: Call;
  const trail: AuditEntry[] = [];
  const record = signingKey(randomBytes(32));
  const checkpoint = signingKey(randomBytes(32));
  let woken = 0;
  const deps: PublicationDeps = {
    kinds: [],
    ownIdentity: async () => ({ member, log: 'mithaq.example/aa' }),
    ownKey: async (_, use) => (use === 'record' ? record : checkpoint),
    published: () => {
      woken += 1;
    },
  };
  before(async () => {
    opened = await openTestDatabase([archive, ...archiveMigrations, ledgerMigration, doubtMigration]);
    clock = handClock();
    call = testCall(opened.db, testActor('liaison'), clock, trail);
  });
  after(() => opened[Symbol.asyncDispose]());

  let made = 0;
  const campaign = (more: Record<string, unknown> = {}) => {
    made += 1;
    return {
      type: 'campaign',
      spec_version: '2.1',
      id: `campaign--10000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
      name: `Invented ${made}`,
      object_marking_refs: [tlpId('clear')],
      ...more,
    };
  };
  const issue = (objects: Record<string, unknown>[], with_: Partial<PublicationDeps> = {}) =>
    call.transact((act) => publish(act, { ...deps, ...with_ }, objects));

  it('numbers, signs, logs and stores; the log verifies and peers are woken', async () => {
    const records = await issue([campaign(), campaign(), campaign()]);
    assert.deepEqual(
      records.map(({ logIndex, origin, own }) => [logIndex, origin, own]),
      [0, 1, 2].map((n) => [n, member, true]),
    );
    assert.equal(woken, 1);
    const key = readPublicKey(record.public);
    for (const { body } of records) {
      const seal = open(JSON.parse(body) as Record<string, unknown>);
      assert.ok('statement' in seal && key !== undefined && verifyStatement(seal.statement, seal.signature, key));
      assert.equal(seal.bare['created_by_ref'], member);
    }
    const found = await verifyLog(call, member);
    assert.deepEqual([found.sound, found.size, found.records], [true, 3, 3]);
    const page = await call.transact((act) => readPage(act, publicReader, { versions: ['last'] }, 0, 10));
    assert.equal(page.records.length, 3);
  });

  it('keeps what an observable is: without creator or times, under its time of publication', async () => {
    const [one] = await issue([
      {
        type: 'ipv4-addr',
        spec_version: '2.1',
        id: 'ipv4-addr--ff26c055-6336-5bc5-b98d-13d6226742dd',
        value: '198.51.100.3',
      },
    ]);
    const object = JSON.parse(one?.body ?? '{}') as Record<string, unknown>;
    assert.equal(object['created'], undefined);
    assert.equal(object['created_by_ref'], undefined);
    assert.equal(one?.version.slice(0, 19), clock.now().toISOString().slice(0, 19));
  });

  it('leaves neither leaf nor record where anything fails', async () => {
    const before_ = await findLog(opened.db, member);
    const twice = campaign({ created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z' });
    await issue([twice]);
    await assert.rejects(issue([campaign(), { ...twice, name: 'Told otherwise' }]), {
      code: 'publication-version-exists',
    });
    const failing = { kind: 'campaign', axis: 'exchange' as const, title: { ar: '', en: '', fr: '' } };
    const kinds = [{ ...failing, stored: () => Promise.reject(new Error('an axis fails')) }];
    await assert.rejects(issue([campaign()], { kinds }), /an axis fails/);
    assert.equal((await findLog(opened.db, member))?.size, (before_?.size ?? 0) + 1);
    assert.equal((await verifyLog(call, member)).sound, true);
  });

  it('refuses before the state joined, without a key, and on a log that is not confirmed', async () => {
    const ownIdentity = async () => undefined;
    await assert.rejects(issue([campaign()], { ownIdentity }), { code: 'publication-not-a-member' });
    await assert.rejects(issue([campaign()], { ownKey: async () => undefined }), { code: 'publication-no-key' });
    await call.transact((act) => doubtOwnLog(act.tx, { member, log: 'mithaq.example/aa', list: 1 }, act.clock.now()));
    await assert.rejects(issue([campaign()]), { code: 'publication-log-unconfirmed' });
    await call.transact((act) => confirmOwnLog(act.tx));
    assert.equal((await issue([campaign()])).length, 1);
  });

  it('gives every record its own place when many publish at once', async () => {
    const size = (await findLog(opened.db, member))?.size ?? 0;
    const many = await Promise.all(Array.from({ length: 20 }, () => issue([campaign(), campaign()])));
    const places = many.flat().map(({ logIndex }) => logIndex);
    assert.deepEqual(
      places.sort((a, b) => a - b),
      Array.from({ length: 40 }, (_, n) => size + n),
    );
    assert.equal((await verifyLog(call, member)).sound, true);
  });
});

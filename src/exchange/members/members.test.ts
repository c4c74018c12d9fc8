import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { type Fault, transaction } from '#base';
import { signTrustList, type TrustList, trustListFingerprint } from '#records';
import {
  carryList,
  found,
  join,
  look,
  type Office,
  openOffice,
  propose,
  secretariatKey,
  sign,
  signBySecretariat,
} from './invented.ts';
import { ownKey } from './key-store.ts';
import { ownIdentity } from './own-store.ts';
import { takeLists, takeProposals } from './take-news.ts';

const refuses = (code: string, act: Promise<unknown>, about: RegExp = /./) =>
  assert.rejects(act, (fault: Fault) => {
    assert.equal(fault.code, code);
    assert.match(`${fault.message} ${JSON.stringify(fault.details)}`, about);
    return true;
  });
const nothing = { params: undefined, query: undefined, body: undefined };

describe('an alliance and its trust list', () => {
  let noor: Office;
  let wadi: Office;
  const secretariat = secretariatKey();
  before(async () => {
    noor = await openOffice('XN');
    wadi = await openOffice('XW', noor.clock);
  });
  after(async () => {
    await noor[Symbol.asyncDispose]();
    await wadi[Symbol.asyncDispose]();
  });

  const keyAt = (office: Office) =>
    transaction(office.opened.db, (tx) => ownKey(tx, 'record', office.secret, office.clock.now()));

  it('is founded by a state, its secretariat, and a second person of that state', async () => {
    await refuses('no-identity', propose(noor, { change: 'leave' }));
    const body = { names: noor.identity.names, secretariatKey: secretariat.public, identity: noor.identity };
    const { proposal } = await noor.handlers.foundAlliance({ ...nothing, body }, noor.as('salma'));
    assert.equal((await keyAt(noor))?.id, undefined, 'no key counts before a list names it');
    await refuses('own-proposal', sign(noor, proposal, 'salma'));
    await sign(noor, proposal);
    assert.equal((await look(noor)).list, undefined);
    await signBySecretariat(noor, secretariat, proposal);
    const { list, own, proposals } = await look(noor);
    assert.deepEqual([list?.version, list?.members.length, list?.threshold], [1, 1, 1]);
    assert.equal(proposals[0]?.state, 'accepted');
    assert.equal(own?.inList, true);
    assert.equal((await keyAt(noor))?.id, own?.keys.find(({ use }) => use === 'record')?.id);
    assert.equal(noor.trust.list()?.version, 1);
    await refuses('already-member', found(noor, secretariat));
  });

  it('is joined by its file and the fingerprint that somebody read out, and by nothing else', async () => {
    const list = await noor.handlers.trustList(nothing, noor.as('salma'));
    const body = { list: list.list, fingerprint: 'x'.repeat(43), identity: wadi.identity };
    const call = wadi.as('salma');
    await refuses(
      'wrong-fingerprint',
      wadi.handlers.joinAlliance({ ...nothing, body }, call),
      new RegExp(list.fingerprint),
    );
    const forged = { ...(JSON.parse(list.list) as TrustList), threshold: 1, issued: '2026-11-24T00:00:00Z' };
    const asForged = { ...body, list: JSON.stringify(forged), fingerprint: trustListFingerprint(forged) };
    await refuses(
      'trust-list-refused',
      wadi.handlers.joinAlliance({ ...nothing, body: asForged }, call),
      /bad-signature/,
    );
    const broken = { ...body, list: list.list.replace('"v":1', '"v":1,"v":1') };
    await refuses(
      'trust-file-unreadable',
      wadi.handlers.joinAlliance({ ...nothing, body: broken }, call),
      /duplicate-key/,
    );
    assert.equal((await look(wadi)).own, undefined, 'what was refused left nothing');
    const card = await join(wadi, noor);
    const changed = card.replace('duty@xw', 'duty@yw');
    await refuses('trust-file-unreadable', propose(noor, { change: 'join', card: changed }), /signature/);
    const proposal = await propose(noor, { change: 'join', card });
    await sign(noor, proposal);
    await signBySecretariat(noor, secretariat, proposal);
    assert.equal((await look(wadi)).own?.inList, false);
    await carryList(noor, wadi);
    assert.equal((await look(wadi)).own?.inList, true);
    assert.deepEqual([...wadi.trust.activeMembers()], [...noor.trust.activeMembers()]);
    assert.equal(wadi.trust.memberByTls(noor.trust.list()?.members[0]?.tls[0] ?? '')?.standing, 'active');
    await refuses('change-impossible', propose(noor, { change: 'join', card }), /member-known/);
  });

  it('needs as many members as its threshold says, one signature a state, and no two lists of one number', async () => {
    const proposal = await propose(noor, { change: 'threshold', threshold: 2 });
    const other = await propose(noor, { change: 'endpoint', endpoint: 'https://xn2.mithaq.example' });
    await sign(noor, proposal);
    await refuses('already-signed', sign(noor, proposal, 'hind'));
    await refuses('signed-another', sign(noor, other));
    await signBySecretariat(noor, secretariat, proposal);
    await refuses('proposal-not-open', sign(noor, other));
    await carryList(noor, wadi);
  });

  it('goes to the other states as a proposal, and is complete with the last signature, wherever it is given', async () => {
    const proposal = await propose(noor, { change: 'endpoint', endpoint: 'https://xn3.mithaq.example' });
    await sign(noor, proposal);
    const shown = (await look(noor)).proposals.find(({ id }) => id === proposal);
    assert.deepEqual(shown?.missing, { secretariat: true, members: 1 });
    assert.equal(shown?.changes[0]?.code, 'endpoint-changed');
    const { list } = await noor.handlers.proposalText({ ...nothing, params: { id: proposal } }, noor.as('salma'));
    const unsigned = JSON.stringify({ ...(JSON.parse(list) as TrustList), signatures: [] });
    const from = (await ownIdentity(noor.opened.db))?.member ?? '';
    const node = wadi.as('node');
    assert.equal(await takeProposals(node, wadi.trust, [{ list: unsigned, reason: 'nobody stands for it' }], from), 0);
    assert.equal(
      await takeProposals(
        node,
        wadi.trust,
        [
          { list: 'no list', reason: '' },
          { list, reason: 'moved' },
        ],
        from,
      ),
      1,
    );
    assert.equal(await takeProposals(node, wadi.trust, [{ list, reason: 'moved' }], from), 0);
    await sign(wadi, proposal, 'salma');
    await signBySecretariat(wadi, secretariat, proposal);
    assert.equal(wadi.trust.endpointOf(from)?.href, 'https://xn3.mithaq.example/');
    await carryList(wadi, noor);
    assert.equal(noor.trust.endpointOf(from)?.href, 'https://xn3.mithaq.example/');
  });

  it('refuses a list that skips, forges or forgets, and says the rule', async () => {
    const list = noor.trust.list();
    assert.ok(list);
    const next: TrustList = {
      ...list,
      version: list.version + 1,
      previous: trustListFingerprint(list),
      signatures: [],
    };
    const signed = (one: TrustList): string =>
      JSON.stringify({ ...one, signatures: [signTrustList(one, one.secretariat.id, secretariat)] });
    const take = (text: string) => takeLists(wadi.as('node'), wadi.trust, [text], 'identity--x');
    await refuses('trust-list-refused', take(signed({ ...next, version: next.version + 1 })), /not-the-next-version/);
    await refuses(
      'trust-list-refused',
      take(signed({ ...next, members: [], threshold: 1 })),
      /threshold|member-vanished/,
    ).catch((error: unknown) => assert.match(String(error), /trust-file-unreadable/));
    await refuses('trust-list-refused', take(signed(next)), /too-few-members-signed/);
    assert.equal(wadi.trust.list()?.version, list.version);
  });

  it('keeps the second of two rightly signed lists of one number as a proof', async () => {
    const lower = await propose(noor, { change: 'threshold', threshold: 1 });
    await sign(noor, lower);
    const { list } = await noor.handlers.proposalText({ ...nothing, params: { id: lower } }, noor.as('salma'));
    await takeProposals(wadi.as('node'), wadi.trust, [{ list, reason: '' }], noor.trust.members()[0] ?? '');
    await sign(wadi, lower);
    await signBySecretariat(wadi, secretariat, lower);
    await carryList(wadi, noor);
    // From now on one member is enough, and a dishonest secretariat can get two lists signed by different states.
    const ours = await propose(noor, { change: 'endpoint', endpoint: 'https://one.mithaq.example' });
    const theirs = await propose(wadi, { change: 'endpoint', endpoint: 'https://two.mithaq.example' });
    await sign(noor, ours);
    await sign(wadi, theirs);
    await signBySecretariat(noor, secretariat, ours);
    await signBySecretariat(wadi, secretariat, theirs);
    await refuses('trust-list-unlike', carryList(noor, wadi));
    const { unlike } = await look(wadi);
    assert.equal(unlike.length, 1);
    assert.equal(unlike[0]?.fingerprint, (await look(noor)).list?.fingerprint);
  });
});

describe('keys of a state', () => {
  let noor: Office;
  const secretariat = secretariatKey();
  before(async () => {
    noor = await openOffice('XN');
    await found(noor, secretariat);
  });
  after(() => noor[Symbol.asyncDispose]());

  const keyNow = async (use: 'record' | 'witness' = 'record') =>
    (await transaction(noor.opened.db, (tx) => ownKey(tx, use, noor.secret, noor.clock.now())))?.id ?? '';
  const settle = async (id: string) => {
    await sign(noor, id);
    await signBySecretariat(noor, secretariat, id);
  };

  it('are sealed in the database, bound to their row, and open with this node’s secret only', async () => {
    const { rows } = await sql<{ sealed: Buffer; key_id: string }>`select sealed, key_id from exchange_key`.execute(
      noor.opened.db,
    );
    assert.equal(rows.length, 3);
    await assert.rejects(transaction(noor.opened.db, (tx) => ownKey(tx, 'record', Buffer.alloc(32), noor.clock.now())));
    const [one, two] = rows;
    await sql`update exchange_key set sealed = ${one?.sealed} where key_id = ${two?.key_id}`.execute(noor.opened.db);
    const use = (await look(noor)).own?.keys.find(({ id }) => id === two?.key_id)?.use as 'record';
    await assert.rejects(transaction(noor.opened.db, (tx) => ownKey(tx, use, noor.secret, noor.clock.now())));
    await sql`update exchange_key set sealed = ${two?.sealed} where key_id = ${two?.key_id}`.execute(noor.opened.db);
  });

  it('are rotated: the new one signs from when the list names it, the old one ends after a while', async () => {
    const old = await keyNow();
    const proposal = await propose(noor, { change: 'rotate', use: 'record' });
    assert.equal(await keyNow(), old);
    noor.clock.pass(3_600_000);
    await settle(proposal);
    const fresh = await keyNow();
    assert.notEqual(fresh, old);
    const member = noor.trust.members()[0] ?? '';
    const at = (days: number) => new Date(noor.clock.now().getTime() + days * 86_400_000).toISOString();
    assert.equal(noor.trust.keyAt(member, old, 'record', at(1)), 'valid');
    assert.equal(noor.trust.keyAt(member, old, 'record', at(31)), 'expired');
    assert.equal(noor.trust.keyAt(member, fresh, 'record', at(31)), 'valid');
    assert.equal(noor.trust.keyAt(member, fresh, 'witness', at(1)), 'unknown');
    assert.ok(noor.trust.publicKey(member, fresh));
    assert.equal(noor.trust.publicKey(member, 'f'.repeat(32)), undefined);
  });

  it('are revoked with a reason and a time; another takes its place in the same list', async () => {
    const stolen = await keyNow();
    noor.clock.pass(60_000);
    const at = noor.clock.now().toISOString();
    const wish = { change: 'revoke' as const, key: stolen, keyReason: 'The module was lost', at };
    await settle(await propose(noor, wish));
    const member = noor.trust.members()[0] ?? '';
    assert.equal(noor.trust.keyAt(member, stolen, 'record', at), 'revoked');
    assert.notEqual(await keyNow(), stolen);
    assert.notEqual(await keyNow(), '');
    await refuses('change-impossible', propose(noor, wish), /key-revoked-already/);
    await refuses('change-impossible', propose(noor, { ...wish, key: 'nothing' }), /key-unknown/);
  });

  it('certificates follow: the list pins the new one, and the one before for a while', async () => {
    const before = noor.trust.list()?.members[0]?.tls ?? [];
    await settle(await propose(noor, { change: 'certificate', lost: false }));
    const after = noor.trust.list()?.members[0]?.tls ?? [];
    assert.equal(after.length, 2);
    assert.equal(after[1], before[0]);
  });

  it('a member leaves and returns; its keys stay for what it signed', async () => {
    const member = noor.trust.members()[0] ?? '';
    await refuses('change-impossible', propose(noor, { change: 'leave' }), /threshold-out-of-reach/);
    await refuses('change-impossible', propose(noor, { change: 'return', member }), /standing-already/);
    const stranger = 'identity--00000000-0000-4000-8000-000000000000';
    await refuses('change-impossible', propose(noor, { change: 'suspend', member: stranger }), /member-unknown/);
  });
});

describe('rights on the trust list', () => {
  it('whoever may only propose does not sign; a reader does neither', async () => {
    await using noor = await openOffice('XN');
    const operator = noor.as('operator', ['exchange.trust.propose', 'exchange.members.read']);
    const body = { names: noor.identity.names, secretariatKey: secretariatKey().public, identity: noor.identity };
    const { proposal } = await noor.handlers.foundAlliance({ ...nothing, body }, operator);
    await refuses('forbidden', noor.handlers.signProposal({ ...nothing, params: { id: proposal } }, operator));
    const reader = noor.as('analyst', ['exchange.members.read']);
    assert.equal((await noor.handlers.members(nothing, reader)).proposals[0]?.may.sign, false);
    await refuses('forbidden', noor.handlers.withdrawProposal({ ...nothing, params: { id: proposal } }, reader));
  });

  it('the database itself refuses a signature of whoever proposed', async () => {
    await using noor = await openOffice('XN');
    const body = { names: noor.identity.names, secretariatKey: secretariatKey().public, identity: noor.identity };
    await noor.handlers.foundAlliance({ ...nothing, body }, noor.as('salma'));
    await assert.rejects(
      sql`update exchange_trust_proposal set signed_by = proposed_by`.execute(noor.opened.db),
      (error: { code?: string }) => error.code === '23514',
    );
  });
});

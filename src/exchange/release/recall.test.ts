import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Act } from '#base';
import { readPage, readRecord } from '../archive/index.ts';
import type { ArchivedRecord } from '../archived-record.ts';
import { carry, inventedMembers, issueReceipts, openState, outgoing, receive, type State } from '../invented.ts';
import { localReader, memberReader, publicReader, type Reader } from '../reader.ts';
import { derivatives } from './reach-store.ts';
import { draftIndicator, handlersOf, issue, release, toMembers, toNamed, toPublic } from './invented.ts';

const reason = 'Sent to one state too many by mistake';

describe('a recall takes back what was sent', () => {
  let alpha: State;
  let beta: State;
  let gamma: State;
  const members = inventedMembers();
  const delta = members[3]?.id ?? '';
  /** Records that the axis at Beta heard of. */
  const heard: string[] = [];
  before(async () => {
    const told = { kind: 'indicator', axis: 'exchange', title: { ar: '', en: '', fr: '' } } as const;
    const kinds = [{ ...told, stored: async (_: Act, record: ArchivedRecord) => void heard.push(record.id) }];
    [alpha, beta, gamma] = await Promise.all([openState(0), openState(1, members, { kinds }), openState(2)]);
  });
  beforeEach(() => {
    for (const state of [alpha, beta, gamma]) state.clock.pass(60_000);
  });
  after(async () => {
    for (const state of [alpha, beta, gamma]) await state[Symbol.asyncDispose]();
  });

  const recall = (id: string, more: { from?: string[]; versions?: string[] } = {}, state = alpha) =>
    handlersOf(state).recallRecord({ params: { id }, query: undefined, body: { reason, ...more } }, state.as('salma'));
  const sees = (state: State, reader: Reader, id: string) =>
    state.node.transact(async (act) => (await readRecord(act, reader, id)) !== undefined);
  const atHome = (state: State) => localReader(state.as('salma').actor);

  it('shows before who loses it, hides it there, and says when each has hidden it', async () => {
    const id = await issue(alpha, toNamed(beta.id, gamma.id));
    for (const state of [beta, gamma]) await carry(alpha, state);
    const draft = await recall(id, { from: [gamma.id] });
    assert.deepEqual(
      draft.preview.recalledFrom.map((member) => member.name),
      ['Gamma'],
    );
    assert.deepEqual(
      draft.preview.recipients.map((member) => member.name),
      ['Beta', 'Gamma'],
    );
    assert.equal(await sees(alpha, memberReader(gamma.id), id), true);
    await release(alpha, draft);
    assert.deepEqual(
      [await sees(alpha, memberReader(gamma.id), id), await sees(alpha, memberReader(beta.id), id)],
      [false, true],
    );
    assert.equal(await sees(alpha, atHome(alpha), id), true);
    for (const state of [beta, gamma]) await carry(alpha, state);
    assert.deepEqual([await sees(beta, atHome(beta), id), await sees(gamma, atHome(gamma), id)], [true, false]);
    for (const state of [beta, gamma]) {
      await issueReceipts(state);
      await carry(state, alpha);
    }
    const query = { limit: 10, direction: 'out' as const };
    const list = await handlersOf(alpha).recalls({ params: undefined, query, body: undefined }, alpha.as('salma'));
    assert.equal(list.items[0]?.record, id);
    assert.deepEqual(
      list.items[0]?.from.map(({ member, actedAt }) => [member.name, actedAt !== undefined]),
      [['Gamma', true]],
    );
    const atGamma = await handlersOf(gamma).recalls(
      { params: undefined, query: { limit: 10 }, body: undefined },
      gamma.as('x'),
    );
    assert.deepEqual([atGamma.items[0]?.direction, atGamma.items[0]?.concernsUs], ['in', true]);
  });

  it('hides a version that arrives only after the notice, and lets the version before it be the last again', async () => {
    const id = await issue(alpha, toNamed(beta.id));
    await carry(alpha, beta);
    const next = await handlersOf(alpha).newVersion(
      { params: { id }, query: undefined, body: undefined },
      alpha.as('salma'),
    );
    await release(alpha, next);
    const late = (await outgoing(alpha, beta)).filter((record) => record.id === id).at(-1);
    assert.ok(late);
    await release(alpha, await recall(id, { versions: [late.version] }));
    await carry(alpha, beta);
    assert.equal(await receive(beta, [late]), 1);
    const held = await beta.node.transact((act) => readRecord(act, atHome(beta), id));
    assert.ok(held !== undefined && held.version < late.version);
    assert.equal(await beta.node.transact((act) => readRecord(act, atHome(beta), id, late.version)), undefined);
    // In pages it is not there either, and the version before it is the last.
    const filter = { own: false, origin: alpha.id, types: ['indicator'] };
    const shown = await beta.node.transact((act) => readPage(act, atHome(beta), filter, undefined, 100));
    const versions = shown.records.filter((record) => record.id === id).map((record) => record.version);
    assert.deepEqual(versions, [held.version]);
    const page = await handlersOf(beta).recalls(
      { params: undefined, query: { limit: 1 }, body: undefined },
      beta.as('x'),
    );
    assert.deepEqual(page.items[0]?.versions, [late.version]);
  });

  it('of every version hides one that was never here and comes after the notice; one signed later is new', async () => {
    const id = await issue(alpha, toNamed(beta.id));
    const before = (await outgoing(alpha, beta)).filter((record) => record.id === id);
    await release(alpha, await recall(id));
    const others = (await outgoing(alpha, beta)).filter((record) => record.id !== id);
    await receive(beta, others);
    assert.equal(await receive(beta, before), 1);
    assert.equal(await sees(beta, atHome(beta), id), false);
    assert.ok(!heard.includes(id), 'no axis acts on it');
    const page = await handlersOf(beta).recalls(
      { params: undefined, query: { limit: 1 }, body: undefined },
      beta.as('x'),
    );
    assert.deepEqual([page.items[0]?.record, page.items[0]?.versions], [id, [before[0]?.version]]);
    alpha.clock.pass(60_000);
    const next = await handlersOf(alpha).newVersion(
      { params: { id }, query: undefined, body: undefined },
      alpha.as('salma'),
    );
    await release(alpha, next);
    await carry(alpha, beta);
    assert.equal(await sees(beta, atHome(beta), id), true);
  });

  it('narrows what all members or the public could read to those who keep it', async () => {
    for (const marking of [toMembers, toPublic]) {
      const id = await issue(alpha, marking);
      await carry(alpha, beta);
      await release(alpha, await recall(id, { from: [gamma.id, delta] }));
      const reading = [publicReader, ...[beta.id, gamma.id, delta].map(memberReader)];
      const seen = await Promise.all(reading.map((reader) => sees(alpha, reader, id)));
      assert.deepEqual(seen, [false, true, false, false]);
      await carry(alpha, beta);
      // Beta keeps it, and passes it on to nobody.
      assert.equal(await sees(beta, atHome(beta), id), true);
      assert.equal(await sees(beta, memberReader(gamma.id), id), false);
      assert.equal(await sees(beta, publicReader, id), false);
    }
  });

  it('of everything leaves it to the originator alone, who can send a corrected version', async () => {
    const id = await issue(alpha, toNamed(beta.id, gamma.id));
    await release(alpha, await recall(id));
    assert.deepEqual(
      (await outgoing(alpha, beta)).filter((record) => record.id === id),
      [],
    );
    await assert.rejects(recall(id), { code: 'recall-nobody' });
    const next = await handlersOf(alpha).newVersion(
      { params: { id }, query: undefined, body: undefined },
      alpha.as('salma'),
    );
    await release(alpha, next);
    assert.equal((await outgoing(alpha, beta)).filter((record) => record.id === id).length, 1);
  });

  it('is heeded of the originator and of nobody else', async () => {
    const id = await issue(alpha, toNamed(beta.id, gamma.id));
    for (const state of [beta, gamma]) await carry(alpha, state);
    await assert.rejects(recall(id, {}, beta), { code: 'record-not-ours' });
    // A member that does not keep to the rules sends a notice about another's record.
    await beta.node.transact((act) =>
      beta.deps.publish(act, [
        {
          type: 'recall-notice',
          spec_version: '2.1',
          id: 'recall-notice--20000000-0000-4000-8000-000000000001',
          extensions: { 'extension-definition--72227d34-ddd6-4027-8804-984ddb6f35e3': { extension_type: 'new-sdo' } },
          object_ref: id,
          withdrawn_from_refs: [gamma.id],
          explanation: reason,
          object_marking_refs: ['marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb'],
        },
      ]),
    );
    await carry(beta, gamma);
    assert.equal(await sees(gamma, atHome(gamma), id), true);
    await carry(beta, alpha);
    assert.equal(await sees(alpha, memberReader(gamma.id), id), true);
    assert.ok(gamma.trail.some((entry) => entry.action === 'exchange.recall.refuse'));
  });

  it('names what here rests on it, for a person to look at', async () => {
    const source = await issue(alpha, toNamed(beta.id));
    await carry(alpha, beta);
    const derived = await draftIndicator(beta, toNamed(alpha.id), { derivedFrom: [source], name: 'Rests on it' });
    await release(beta, derived);
    await release(alpha, await recall(source));
    await carry(alpha, beta);
    const list = await handlersOf(beta).recalls(
      { params: undefined, query: { limit: 1 }, body: undefined },
      beta.as('x'),
    );
    assert.deepEqual(
      list.items[0]?.derivatives.map((one) => one.title),
      ['Rests on it'],
    );
    assert.equal((await beta.node.transact((act) => derivatives(act.tx, atHome(beta), source))).length, 1);
  });
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { RecordObject } from '#records';
import type { ArchivedRecord } from '../archived-record.ts';
import { carry, openState, type State } from '../invented.ts';
import { carriedMarking } from '../release/index.ts';
import { handlersOf, issue, release, toNamed, why } from '../release/invented.ts';
import { listHeld } from './quarantine-store.ts';
import { retryHeld } from './retry-quarantine.ts';

describe('the gate before what another state derived', () => {
  let alpha: State;
  let beta: State;
  let gamma: State;
  const delta = 'identity--00000000-0000-4000-8000-000000000004';
  before(async () => {
    [alpha, beta, gamma] = await Promise.all([openState(0), openState(1), openState(2)]);
  });
  beforeEach(() => {
    for (const state of [alpha, beta, gamma]) state.clock.pass(60_000);
  });
  after(async () => {
    for (const state of [alpha, beta, gamma]) await state[Symbol.asyncDispose]();
  });

  const marked = (...members: string[]) =>
    carriedMarking(randomUUID(), { ...toNamed(...members), purposes: ['investigation'] }, beta.id);
  const indicator = (refs: readonly string[], id = `indicator--${randomUUID()}`): RecordObject => ({
    type: 'indicator',
    spec_version: '2.1',
    id,
    name: 'Rests on another',
    pattern: "[ipv4-addr:value = '198.51.100.3']",
    pattern_type: 'stix',
    valid_from: '2026-11-01T00:00:00Z',
    object_marking_refs: refs,
  });
  const derivedFrom = (derived: RecordObject, source: string, refs: readonly string[]): RecordObject => ({
    type: 'relationship',
    spec_version: '2.1',
    id: `relationship--${randomUUID()}`,
    relationship_type: 'derived-from',
    source_ref: derived['id'],
    target_ref: source,
    object_marking_refs: refs,
  });
  /** Past Beta's own desk, which would not let it leave. */
  const issued = (...objects: RecordObject[]) => beta.node.transact((act) => beta.deps.publish(act, objects));
  const deliver = async (to: State, ...records: (ArchivedRecord | undefined)[]) => {
    const content = records.map((record) => Buffer.from(record?.body ?? ''));
    return (await to.gate.admit(to.node, { from: { member: beta.id }, content })).map(
      ({ code, state }) => code ?? state,
    );
  };
  const retried = (state: State) => retryHeld(state.as('nadia'), state.gate);
  const here = async (state: State, record: ArchivedRecord | undefined) =>
    state.opened.db
      .withTables<{ exchange_record: { id: string; version: string } }>()
      .selectFrom('exchange_record')
      .select('version')
      .where('id', '=', record?.id ?? '')
      .execute();
  async function consent(record: string, to: string) {
    const ask = { to: [to], purposes: ['investigation'], urgency: 'urgent' as const, reason: why };
    const on = { params: { id: record }, query: undefined };
    await release(beta, await handlersOf(beta).askConsent({ ...on, body: ask }, beta.as('salma')));
    await carry(beta, alpha).catch(() => {});
    const query = { limit: 1, record, direction: 'in' as const };
    const waiting = await handlersOf(alpha).consents({ params: undefined, query, body: undefined }, alpha.as('x'));
    const body = { to: [to], text: why };
    const answering = { params: { id: waiting.items[0]?.id ?? '' }, query: undefined, body };
    await release(alpha, await handlersOf(alpha).answerConsent(answering, alpha.as('salma')));
  }

  it('holds it and what says so while nobody consents, and stops none of their neighbours', async () => {
    const source = await issue(alpha, toNamed(beta.id));
    await carry(alpha, beta);
    const wide = marked(alpha.id, gamma.id);
    const derived = indicator(wide.refs);
    const records = await issued(
      derived,
      ...wide.objects,
      derivedFrom(derived, source, wide.refs),
      indicator(wide.refs),
    );
    assert.deepEqual(await deliver(alpha, ...records), ['derivative-wider', 'stored', 'derivative-wider', 'stored']);
    assert.deepEqual(await here(alpha, records[0]), []);
    const held = await listHeld(alpha.opened.db, { state: 'held', code: 'derivative-wider' }, undefined, 10);
    assert.equal(held.length, 2);
    assert.match(held[0]?.problem.message.en ?? '', new RegExp(source));
    assert.equal(await retried(alpha), 0);
    await consent(source, gamma.id);
    assert.equal(await retried(alpha), 2);
    assert.equal((await here(alpha, records[0])).length, 1);
    // Whom nothing of the source was sent cannot judge by it.
    assert.deepEqual(await deliver(gamma, ...records), ['stored', 'stored', 'stored', 'stored']);
  });

  it('lets through what is not wider, and what rests on nothing that is here', async () => {
    const source = await issue(alpha, { ...toNamed(beta.id), purposes: ['investigation'], onward: 'none' });
    await carry(alpha, beta);
    const back = carriedMarking(
      randomUUID(),
      { ...toNamed(alpha.id), purposes: ['investigation'], onward: 'none' },
      beta.id,
    );
    const derived = indicator(back.refs);
    const unknown = indicator(back.refs);
    const records = await issued(
      derived,
      ...back.objects,
      derivedFrom(derived, source, back.refs),
      unknown,
      derivedFrom(unknown, `malware--${randomUUID()}`, back.refs),
    );
    assert.deepEqual(await deliver(alpha, ...records), Array(5).fill('stored'));
  });

  it('knows what was said before: relationship first, even by another record in between', async () => {
    const source = await issue(alpha, toNamed(beta.id));
    await carry(alpha, beta);
    const [wide, narrow] = [marked(alpha.id, gamma.id), marked(alpha.id)];
    const [first, second] = [indicator(narrow.refs), indicator(wide.refs)];
    const said = [derivedFrom(first, source, narrow.refs), derivedFrom(second, String(first['id']), narrow.refs)];
    const [one, two, link, onward, ...rest] = await issued(first, second, ...said, ...wide.objects, ...narrow.objects);
    assert.deepEqual(await deliver(alpha, ...rest, link, onward), Array(4).fill('stored'));
    assert.deepEqual(await deliver(alpha, one, two), ['stored', 'derivative-wider']);
  });

  it('leaves standing what came before it was said, takes it as known again, and waits for a narrower version', async () => {
    const source = await issue(alpha, toNamed(beta.id));
    await carry(alpha, beta);
    const [wide, narrow] = [marked(alpha.id, gamma.id), marked(alpha.id)];
    const derived = indicator(wide.refs);
    const said = derivedFrom(derived, source, narrow.refs);
    const [before, link, ...markings] = await issued(derived, said, ...wide.objects, ...narrow.objects);
    assert.deepEqual(await deliver(alpha, ...markings, before), Array(3).fill('stored'));
    assert.deepEqual(await deliver(alpha, link), ['derivative-wider']);
    assert.equal((await here(alpha, before)).length, 1);
    assert.deepEqual(await deliver(alpha, before), ['known']);
    const created = before?.version.replace('000Z', 'Z');
    beta.clock.pass(1000);
    const later = { created, modified: beta.clock.now().toISOString() };
    const [stillWide] = await issued({ ...indicator(wide.refs, before?.id), ...later, name: 'Still as wide' });
    assert.deepEqual(await deliver(alpha, stillWide), ['derivative-wider']);
    beta.clock.pass(1000);
    const [narrower] = await issued({
      ...indicator(narrow.refs, before?.id),
      ...later,
      modified: beta.clock.now().toISOString(),
    });
    assert.deepEqual(await deliver(alpha, narrower), ['stored']);
    assert.equal(await retried(alpha), 1);
    assert.equal((await here(alpha, link)).length, 1);
    assert.equal((await here(alpha, before)).length, 2);
  });

  it('judges by a third state’s record too, which lets those who hold it see its consent', async () => {
    const source = await issue(alpha, toNamed(beta.id, gamma.id));
    await carry(alpha, beta);
    await carry(alpha, gamma);
    const wide = marked(alpha.id, gamma.id, delta);
    const derived = indicator(wide.refs);
    const records = await issued(derived, ...wide.objects, derivedFrom(derived, source, wide.refs));
    assert.deepEqual(await deliver(gamma, ...records), ['derivative-wider', 'stored', 'derivative-wider']);
    await consent(source, delta);
    assert.equal(await retried(gamma), 0);
    await carry(alpha, gamma);
    assert.equal(await retried(gamma), 2);
  });
});

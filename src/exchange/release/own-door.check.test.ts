import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { commonFault } from '#base';
import { exchangeDesk } from '../desk.ts';
import { inventedMembers, openState, type State } from '../invented.ts';
import type { DoorStep, RecordKind } from '../kinds.ts';
import { handlersOf, toMembers, why } from './invented.ts';

const where = { ar: 'اكتبه هناك.', en: 'Write it there.', fr: 'Écrivez-le là.' };
const steps: (Omit<DoorStep, 'standBehind'> & { by: string; stood: readonly string[] })[] = [];
const barred = new Set<string>();

/** A door that notes what it is asked, and refuses whoever is barred. */
const kinds: RecordKind[] = [
  {
    kind: 'indicator',
    axis: 'pact',
    title: where,
    ownDoor: {
      right: 'pact.verify',
      where,
      check: async (act, asked) => {
        const { step, recall, authors, properties } = asked;
        const { about = '' } = properties as { about?: string };
        steps.push({ step, recall, authors, properties, by: act.actor.id, stood: await asked.standBehind(about) });
        if (barred.has(act.actor.id)) throw commonFault('forbidden', { right: 'pact.verify' });
      },
    },
    approveRight: 'pact.verify.approve',
  },
];

describe('what the door of a kind asks of whoever takes a step', () => {
  let alpha: State;
  before(async () => {
    alpha = await openState(0, inventedMembers(), { kinds });
  });
  after(() => alpha[Symbol.asyncDispose]());
  const desk = () => exchangeDesk(alpha.deps);
  const properties = { name: 'One', pattern: "[ipv4-addr:value = '198.51.100.3']", valid_from: '2026-11-01T00:00:00Z' };
  const beginning = {
    act: 'issue' as const,
    kind: 'indicator',
    type: 'indicator',
    properties: { ...properties, pattern_type: 'stix' },
    marking: toMembers,
    derivedFrom: [],
  };
  const open = (by: string, more: object = {}) =>
    alpha.as(by).transact((act) => desk().openDraft(act, { ...beginning, ...more }));
  const seen = async (id: string) =>
    (await alpha.as('salma').transact((act) => desk().viewDraft(act, id))).preview.seen;
  const rewrite = (by: string, id: string, name: string) => {
    const { marking, derivedFrom } = beginning;
    const content = { id, title: name, properties: { ...beginning.properties, name }, companions: [] };
    return alpha.as(by).transact((act) => desk().rewriteDraft(act, { ...content, marking, derivedFrom }));
  };
  const propose = async (by: string, id: string) => {
    const body = { seen: await seen(id) };
    return handlersOf(alpha).proposeDraft({ params: { id }, query: undefined, body }, alpha.as(by));
  };
  const sign = async (by: string, id: string, approve = true) => {
    const body = { approve, reason: why, seen: await seen(id) };
    return handlersOf(alpha).secondDraft({ params: { id }, query: undefined, body }, alpha.as(by));
  };

  it('is asked when it is begun, written anew, proposed, signed and recalled, of what it would be then and of all its authors', async () => {
    const id = await open('salma');
    await rewrite('noor', id, 'Two');
    await propose('noor', id);
    const { records } = await sign('idris', id);
    assert.deepEqual(
      steps.map(({ step, by, authors, properties: { name } }) => [step, by, authors, name]),
      [
        ['write', 'salma', ['salma'], 'One'],
        ['write', 'noor', ['salma', 'noor'], 'Two'],
        ['propose', 'noor', ['salma', 'noor'], 'Two'],
        ['sign', 'idris', ['salma', 'noor'], 'Two'],
      ],
    );
    const record = records.find((one) => one.startsWith('indicator--')) ?? assert.fail();
    await open('mariam', { properties: { ...beginning.properties, about: record } });
    assert.deepEqual(steps.at(-1)?.stood, ['idris', 'noor', 'salma']);
    const recall = { params: { id: record }, query: undefined, body: { reason: why } };
    const { id: notice } = await handlersOf(alpha).recallRecord(recall, alpha.as('mariam'));
    await propose('mariam', notice);
    await sign('idris', notice);
    assert.deepEqual(
      steps.slice(-3).map((one) => [one.step, one.recall, one.by, one.properties['name']]),
      [
        ['write', true, 'mariam', 'Two'],
        ['propose', true, 'mariam', 'Two'],
        ['sign', true, 'idris', 'Two'],
      ],
    );
  });

  it('refuses each step where it does not hold, and nothing comes of it', async () => {
    const id = await open('salma');
    barred.add('noor').add('idris');
    await assert.rejects(open('noor'), { code: 'forbidden' });
    await assert.rejects(rewrite('noor', id, 'Three'), { code: 'forbidden' });
    await assert.rejects(propose('noor', id), { code: 'forbidden' });
    await propose('salma', id);
    for (const approve of [true, false]) await assert.rejects(sign('idris', id, approve), { code: 'forbidden' });
    const { state, authors } = await alpha.as('salma').transact((act) => desk().viewDraft(act, id));
    assert.deepEqual([state, authors.map((one) => one.id)], ['proposed', ['salma']]);
  });
});

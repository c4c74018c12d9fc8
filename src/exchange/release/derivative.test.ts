import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { judicialUses, onwardUses, purposes, type Release, tlpLevels } from '#records';
import { carry, openState, type State } from '../invented.ts';
import type { PlainMarking } from './draft.ts';
import { approve, draftIndicator, handlersOf, issue, propose, release, toMembers, toNamed, why } from './invented.ts';
import { widerThan } from './sources.ts';

describe('what rests on another state’s record is not wider than that record', () => {
  let alpha: State;
  let beta: State;
  let gamma: State;
  before(async () => {
    [alpha, beta, gamma] = await Promise.all([openState(0), openState(1), openState(2)]);
  });
  beforeEach(() => {
    for (const state of [alpha, beta, gamma]) state.clock.pass(60_000);
  });
  after(async () => {
    for (const state of [alpha, beta, gamma]) await state[Symbol.asyncDispose]();
  });
  const on = (id: string) => ({ params: { id }, query: undefined });
  const codes = (draft: { preview: { problems: { code: string }[] } }) =>
    draft.preview.problems.map((problem) => problem.code);
  const derive = (marking: PlainMarking, ...derivedFrom: string[]) => draftIndicator(beta, marking, { derivedFrom });

  /** Beta asks Alpha to pass a record on to Gamma, and Alpha answers. */
  async function consent(record: string, to: string[], more: { until?: string } = {}) {
    const ask = { to: [gamma.id], purposes: ['investigation'], urgency: 'urgent' as const, reason: why };
    await release(beta, await handlersOf(beta).askConsent({ ...on(record), body: ask }, beta.as('salma')));
    await carry(beta, alpha);
    const query = { limit: 1, record, direction: 'in' as const };
    const waiting = await handlersOf(alpha).consents({ params: undefined, query, body: undefined }, alpha.as('x'));
    const id = waiting.items[0]?.id ?? '';
    assert.deepEqual([waiting.items[0]?.state, waiting.items[0]?.member.name], ['open', 'Beta']);
    const body = { to, text: why, ...more };
    const answer = await release(alpha, await handlersOf(alpha).answerConsent({ ...on(id), body }, alpha.as('salma')));
    await carry(alpha, beta);
    return { request: id, consent: answer.records.find((one) => one.startsWith('onward-consent')) ?? '' };
  }

  it('cannot be proposed where it is, and says in what', async () => {
    const source = await issue(alpha, { ...toNamed(beta.id), purposes: ['investigation'], judicial: 'no' });
    await carry(alpha, beta);
    const draft = await derive({ ...toMembers, onward: 'members' }, source);
    assert.deepEqual(codes(draft), ['wider-readers', 'wider-tlp', 'wider-purposes', 'wider-onward', 'wider-judicial']);
    await assert.rejects(propose(beta, draft), { code: 'draft-has-problems' });
    const back = { ...toNamed(alpha.id), purposes: ['investigation'], judicial: 'no' as const };
    assert.equal((await release(beta, await derive(back, source))).state, 'published');
  });

  it('does not shed the condition by writing twice, nor by a new version', async () => {
    const source = await issue(alpha, toNamed(beta.id));
    await carry(alpha, beta);
    const published = await release(beta, await derive(toNamed(alpha.id), source));
    const first = published.records.find((id) => id.startsWith('indicator--')) ?? '';
    assert.deepEqual(codes(await derive(toNamed(gamma.id), first)), ['wider-readers']);
    const next = await handlersOf(beta).newVersion({ ...on(first), body: undefined }, beta.as('salma'));
    const body = {
      properties: next.properties,
      marking: { ...toNamed(gamma.id), members: [gamma.id], purposes: [] },
      derivedFrom: [],
      revision: next.revision,
    };
    const widened = await handlersOf(beta).changeDraft({ ...on(next.id), body }, beta.as('salma'));
    assert.deepEqual(codes(widened), ['wider-readers']);
  });

  it('may go to whom the originator consents, for the purposes it consents to, and names the consent', async () => {
    const source = await issue(alpha, toNamed(beta.id));
    await carry(alpha, beta);
    const wanted = { ...toNamed(gamma.id), purposes: ['investigation'] };
    assert.deepEqual(codes(await derive(wanted, source)), ['wider-readers']);
    const given = await consent(source, [gamma.id]);
    const draft = await derive(wanted, source);
    assert.deepEqual([codes(draft), draft.preview.consents], [[], [given.consent]]);
    assert.deepEqual(codes(await derive({ ...wanted, purposes: ['investigation', 'freezing'] }, source)), [
      'wider-readers',
    ]);
    assert.equal((await release(beta, draft)).state, 'published');
    await assert.rejects(
      handlersOf(alpha).answerConsent({ ...on(given.request), body: { to: [], text: why } }, alpha.as('salma')),
      { code: 'consent-answered' },
    );
  });

  it('loses a consent that is refused, lapsed or taken back, even between proposal and approval', async () => {
    const refused = await issue(alpha, toNamed(beta.id));
    const limited = await issue(alpha, toNamed(beta.id));
    const revoked = await issue(alpha, toNamed(beta.id));
    await carry(alpha, beta);
    const wanted = { ...toNamed(gamma.id), purposes: ['investigation'] };
    await consent(refused, []);
    assert.deepEqual(codes(await derive(wanted, refused)), ['wider-readers']);
    await consent(limited, [gamma.id], { until: '2026-11-24T00:00:00Z' });
    const draft = await propose(beta, await derive(wanted, limited));
    beta.clock.pass(48 * 3_600_000);
    await assert.rejects(approve(beta, draft), { code: 'draft-not-as-seen' });
    beta.clock.pass(-48 * 3_600_000);
    const { consent: id } = await consent(revoked, [gamma.id]);
    const waiting = await propose(beta, await derive(wanted, revoked));
    const body = { reason: 'We take our consent back' };
    await release(alpha, await handlersOf(alpha).revokeRecord({ ...on(id), body }, alpha.as('salma')));
    await carry(alpha, beta);
    await assert.rejects(approve(beta, waiting), { code: 'draft-not-as-seen' });
    const query = { limit: 1, record: revoked };
    const list = await handlersOf(beta).consents({ params: undefined, query, body: undefined }, beta.as('x'));
    assert.equal(list.items[0]?.state, 'lapsed');
  });

  it('takes no consent from whom the record does not belong to', async () => {
    const source = await issue(alpha, toNamed(beta.id, gamma.id));
    await carry(alpha, beta);
    await gamma.node.transact((act) =>
      gamma.deps.publish(act, [
        {
          type: 'onward-consent',
          spec_version: '2.1',
          id: 'onward-consent--20000000-0000-4000-8000-000000000001',
          extensions: { 'extension-definition--842b718c-6b28-4e94-8c68-12bce2b36feb': { extension_type: 'new-sdo' } },
          object_ref: source,
          decision: 'granted',
          granted_to_refs: [beta.id],
          recipient_refs: ['identity--00000000-0000-4000-8000-000000000004'],
          explanation: why,
          object_marking_refs: ['marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb'],
        },
      ]),
    );
    await carry(gamma, beta);
    const delta = 'identity--00000000-0000-4000-8000-000000000004';
    assert.deepEqual(codes(await derive(toNamed(delta), source)), ['wider-readers']);
  });

  it('is judged alike whatever is marked and consented: nothing but what a consent names is added', () => {
    const states = [alpha.id, beta.id, gamma.id, 'identity--00000000-0000-4000-8000-000000000004'];
    const some = fc.uniqueArray(fc.constantFrom(...states)).map((ids) => [...ids].sort());
    const marked: fc.Arbitrary<Release> = fc.record({
      readers: some,
      tlp: fc.constantFrom(...tlpLevels),
      purposes: fc.subarray([...purposes]),
      onward: fc.constantFrom(...onwardUses),
      judicial: fc.constantFrom(...judicialUses),
      retainUntil: fc.constant(null),
    });
    const given = fc.array(fc.record({ id: fc.uuid(), members: some, purposes: fc.subarray([...purposes]) }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(marked, marked, given, (derived, source, consents) => {
        const { wider, rests } = widerThan(derived, { release: source, consents });
        const bare = widerThan(derived, { release: source, consents: [] }).wider;
        // A consent widens readers and nothing else.
        assert.deepEqual(
          wider.filter((part) => part !== 'readers'),
          bare.filter((part) => part !== 'readers'),
        );
        const readers = typeof derived.readers === 'string' ? [] : derived.readers;
        const named = consents.filter((one) => rests.includes(one.id)).flatMap((one) => one.members);
        const outside = readers.filter((one) => !source.readers.includes(one) && !named.includes(one));
        assert.equal(wider.includes('readers'), outside.length > 0);
        for (const one of consents.filter((candidate) => rests.includes(candidate.id)))
          assert.ok(one.purposes.length === 0 || derived.purposes.every((purpose) => one.purposes.includes(purpose)));
      }),
    );
  });
});

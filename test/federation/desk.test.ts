import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { client, type Client, Refused } from '#base/client';
import { releaseRoutes, requestRoutes, workbenchRoutes } from '#exchange/contract';
import { checkObject } from '#records';
import { filledForm } from './filled-form.ts';
import { type Constellation, openConstellation, type State, until } from './constellation.ts';

const routes = { ...releaseRoutes, ...requestRoutes, ...workbenchRoutes };
type Desk = Client<typeof routes>;
type Draft = Awaited<ReturnType<Desk['draft']>>;

const why = 'Needed by those who act on it, under our law';
const as = async (state: State, ...roles: string[]): Promise<Desk> => {
  const signed = await state.as(roles);
  return client(routes, {
    base: '',
    fetch: (address, init) => signed(typeof address === 'string' ? address : '', init),
  });
};
const page = { limit: 50 };
const on = (id: string) => ({ params: { id } });
const named = (...members: string[]) => ({
  audience: 'named' as const,
  members,
  purposes: [],
  onward: 'with-consent' as const,
  judicial: 'with-consent' as const,
});
const indicator = (name: string) => ({
  name,
  pattern: "[ipv4-addr:value = '198.51.100.3']",
  valid_from: '2026-11-01T00:00:00Z',
});

describe('the desks of two states, by their own doors', () => {
  let alliance: Constellation;
  let one: State;
  let two: State;
  let third: State;
  let here: { analyst: Desk; approver: Desk; liaison: Desk };
  let there: { analyst: Desk; approver: Desk; liaison: Desk };
  let source = '';
  const called = new Set<string>();
  const desksOf = async (state: State) => {
    const noting = async (...roles: string[]) => {
      const desk = await as(state, ...roles);
      return new Proxy(desk, {
        get: (target, name, self) => {
          called.add(String(name));
          return Reflect.get(target, name, self) as unknown;
        },
      });
    };
    return { analyst: await noting('analyst'), approver: await noting('approver'), liaison: await noting('liaison') };
  };
  before(async () => {
    alliance = await openConstellation(['XA', 'XB', 'XC']);
    [one, two, third] = alliance.states as [State, State, State];
    [here, there] = [await desksOf(one), await desksOf(two)];
  });
  after(() => alliance[Symbol.asyncDispose]());

  /** Proposed by who wrote it, approved by a second person: what left, the main record first. */
  const leaves = async (desks: typeof here, writer: Desk, draft: Draft): Promise<string> => {
    assert.deepEqual(draft.preview.problems, []);
    const proposed = await writer.proposeDraft({ ...on(draft.id), body: { seen: draft.preview.seen } });
    assert.equal(proposed.state, 'proposed');
    const waiting = await desks.approver.drafts({ query: { ...page, whose: 'second' } });
    assert.ok(waiting.items.some(({ id, waitsForMe }) => id === draft.id && waitsForMe));
    const seen = (await desks.approver.draft(on(draft.id))).preview.seen;
    const body = { approve: true, reason: why, seen };
    const published = await desks.approver.secondDraft({ ...on(draft.id), body });
    assert.equal(published.state, 'published');
    return published.records.find((id) => !id.startsWith('marking-definition')) ?? '';
  };
  const begin = (desk: Desk, name: string, ...members: string[]) =>
    desk.makeDraft({
      body: { kind: 'indicator', properties: indicator(name), marking: named(...members), derivedFrom: [] },
    });
  const comes = (what: string, holds: () => Promise<boolean>) => until(what, holds, 100);
  const refusal = async (asked: Promise<unknown>) => {
    const { problem } = await asked.then(
      () => assert.fail('it was let in'),
      (error: Refused) => error,
    );
    const { code, message } = problem;
    return { code, message };
  };

  it('compose, propose, a second person: it arrives, and opening it is its read receipt', async () => {
    const choices = await here.analyst.composeChoices({});
    assert.deepEqual([choices.own?.id, choices.members.some(({ id }) => id === two.id)], [one.id, true]);
    const draft = await begin(here.analyst, 'Not yet right', two.id);
    const { revision } = draft;
    const changed = { properties: indicator('An invented address'), marking: named(two.id), derivedFrom: [], revision };
    const mended = await here.analyst.changeDraft({ ...on(draft.id), body: changed });
    const body = { seen: mended.preview.seen };
    await here.analyst.proposeDraft({ ...on(draft.id), body });
    assert.equal((await here.analyst.takeBackDraft(on(draft.id))).state, 'draft');
    assert.deepEqual(
      mended.preview.recipients.map(({ id }) => id),
      [two.id],
    );
    source = await leaves(here, here.analyst, await here.analyst.draft(on(draft.id)));
    await comes('the record', async () =>
      (await there.analyst.inbox({ query: page })).items.some(({ id }) => id === source),
    );
    const [row] = (await there.analyst.inbox({ query: { ...page, unread: 'house', q: 'invented address' } })).items;
    assert.deepEqual([row?.id, row?.unread, row?.origin.id], [source, true, one.id]);
    const sheet = await there.analyst.sheet({ ...on(source), query: {} });
    assert.deepEqual([sheet.title, sheet.own, sheet.may.askConsent], ['An invented address', false, true]);
    assert.equal((await there.analyst.inbox({ query: { ...page, unread: 'mine' } })).items.length, 0);
    await there.liaison.markActed(on(source));
    await comes('its receipts', async () => {
      const [state] = (await here.liaison.sheet({ ...on(source), query: {} })).deliveries;
      return state?.state === 'acted' && state.readAt !== undefined && state.receivedAt !== undefined;
    });
    const [out] = (await here.liaison.outbox({ query: { ...page, member: two.id, type: 'indicator' } })).items;
    assert.deepEqual([out?.recipients, out?.delivered, out?.received, out?.read, out?.acted], [1, 1, 1, 1, 1]);
    assert.equal((await (await as(third, 'liaison')).inbox({ query: page })).total, 0);
  });

  it('a new version arrives, and what it changed is shown', async () => {
    const draft = await here.analyst.newVersion(on(source));
    const properties = { ...draft.properties, name: 'An invented address, corrected' };
    const body = { properties, marking: named(two.id), derivedFrom: [], revision: draft.revision };
    await leaves(here, here.analyst, await here.analyst.changeDraft({ ...on(draft.id), body }));
    const history = async () => (await there.analyst.sheet({ ...on(source), query: {} })).history;
    await comes('the version', async () => (await history()).length === 2);
    const [from, to] = (await history()).map(({ version }) => version).sort() as [string, string];
    const { changes } = await there.analyst.recordChanges({ ...on(source), query: { from, to } });
    assert.ok(changes.some(({ where }) => where === '/name'));
  });

  it('a request goes out, is asked back, is answered; another is withdrawn', async () => {
    const ask = (title: string) =>
      there.liaison.askRequest({
        body: {
          title,
          text: 'What else is known of this address?',
          to: [one.id],
          about: [source],
          purpose: 'investigation',
          legalBasis: 'Article 7 of the invented law',
        },
      });
    const request = await leaves(there, there.liaison, await ask('About an address'));
    const board = () => here.liaison.requests({ query: { ...page, direction: 'in' } });
    await comes('the request', async () => (await board()).items.some(({ id }) => id === request));
    assert.equal((await here.liaison.requestSummary({})).in.open, 1);
    const mine = await here.liaison.assignRequest({ ...on(request), body: { mine: true } });
    assert.notEqual(mine.assignee, undefined);
    const answer = (outcome: 'asked-back' | 'answered') =>
      here.liaison.answerRequest({
        ...on(request),
        body: { outcome, text: 'As far as our files go', records: outcome === 'answered' ? [source] : [] },
      });
    await leaves(here, here.liaison, await answer('asked-back'));
    const party = async () => (await there.liaison.request(on(request))).parties[0];
    await comes('the question', async () => (await party())?.state === 'asked-back');
    const body = { text: 'All of this month, please' };
    await leaves(there, there.liaison, await there.liaison.clarifyRequest({ ...on(request), body }));
    await comes('what was meant', async () => (await here.liaison.request(on(request))).clarifications.length > 0);
    await leaves(here, here.liaison, await answer('answered'));
    await comes('the answer', async () => (await party())?.state === 'answered');
    assert.equal((await there.liaison.request(on(request))).state, 'settled');
    const second = await leaves(there, there.liaison, await ask('Asked in error'));
    const reason = 'It was asked in error';
    await leaves(there, there.liaison, await there.liaison.withdrawRequest({ ...on(second), body: { reason } }));
    await comes('the withdrawal', async () =>
      (await board()).items.some(({ id, state }) => id === second && state === 'withdrawn'),
    );
  });

  it('consent is asked and given, and only then a derivative goes further', async () => {
    const derived = () =>
      there.analyst.makeDraft({
        body: {
          kind: 'indicator',
          properties: indicator('It rests on theirs'),
          marking: { ...named(one.id, third.id), purposes: ['investigation'] },
          derivedFrom: [source],
        },
      });
    assert.deepEqual(
      (await derived()).preview.problems.map(({ code }) => code),
      ['wider-readers'],
    );
    const body = { to: [third.id], purposes: ['investigation'], reason: why };
    await leaves(there, there.analyst, await there.analyst.askConsent({ ...on(source), body }));
    const asked = async () =>
      (await here.analyst.consents({ query: { ...page, direction: 'in', state: 'open' } })).items[0];
    await comes('what is asked', async () => (await asked()) !== undefined);
    assert.equal((await here.approver.workbench({})).consentsIn, 1);
    const request = (await asked())?.id ?? '';
    const yes = { to: [third.id], text: why };
    await leaves(here, here.analyst, await here.analyst.answerConsent({ ...on(request), body: yes }));
    await comes('the consent', async () => (await derived()).preview.problems.length === 0);
    const record = await leaves(there, there.analyst, await derived());
    const office = await as(third, 'liaison');
    for (const desk of [office, here.liaison])
      await comes('the derivative', async () =>
        (await desk.inbox({ query: page })).items.some(({ id }) => id === record),
      );
    assert.equal((await one.liaison.quarantine({})).items.length, 0);
  });

  it('a recall hides it where it was sent, and that is said', async () => {
    const body = { reason: 'Its source proved unsound' };
    await leaves(here, here.analyst, await here.analyst.recallRecord({ ...on(source), body }));
    const shown = async () => (await there.analyst.inbox({ query: page })).items.some(({ id }) => id === source);
    await comes('the recall', async () => !(await shown()));
    const missing = await refusal(
      there.analyst.sheet({ ...on('indicator--00000000-0000-4000-8000-000000000009'), query: {} }),
    );
    assert.deepEqual(await refusal(there.analyst.sheet({ ...on(source), query: {} })), missing);
    assert.equal((await there.analyst.recalls({ query: { ...page, direction: 'in' } })).items.length, 1);
    assert.equal((await there.analyst.workbench({})).derivativesToReview, 1);
    await comes('that it is hidden', async () =>
      (await here.liaison.sheet({ ...on(source), query: {} })).deliveries.every(({ state }) => state === 'hidden'),
    );
    assert.equal((await here.analyst.workbench({})).recallsUnconfirmed, 0);
  });

  it('a revocation is for good; what was given up never leaves', async () => {
    const first = await leaves(here, here.analyst, await begin(here.analyst, 'To be revoked', two.id));
    const body = { reason: 'It was somebody else' };
    await leaves(here, here.analyst, await here.analyst.revokeRecord({ ...on(first), body }));
    await comes('the revocation', async () =>
      (await there.analyst.inbox({ query: page })).items.some(({ id, revoked }) => id === first && revoked),
    );
    assert.equal((await refusal(here.analyst.newVersion(on(first)))).code, 'record-revoked');
    const draft = await begin(here.analyst, 'Given up', two.id);
    assert.equal((await here.analyst.withdrawDraft({ ...on(draft.id), body })).state, 'withdrawn');
  });

  it('whatever a form asks for leaves as the standard says, for every audience', async () => {
    const { forms } = await here.analyst.composeChoices({});
    const audiences = ['public', 'members', 'named', 'named-strict', 'persons'] as const;
    const about = await leaves(here, here.liaison, await begin(here.liaison, 'What the others speak of', two.id));
    for (const [n, form] of forms.entries())
      for (const audience of [audiences[n % 5], audiences[(n + 2) % 5]] as const) {
        const marking = { ...named(two.id), audience: audience ?? 'persons' };
        const properties = filledForm(form, about);
        const body = { kind: form.kind, properties, marking, derivedFrom: [] };
        await leaves(here, here.liaison, await here.liaison.makeDraft({ body }));
      }
    assert.ok(forms.length >= 4);
  });

  it('everything that left these desks is without error or warning by our own strict check', async () => {
    const [types, wrong] = [new Set<string>(), new Set<string>()];
    for (const state of [one, two, third]) {
      const liaison = await state.as('liaison');
      const answer = await liaison('/api/v1/exchange/records/export?own=true&versions=all');
      for (const line of (await answer.text()).split('\n').filter((text) => text !== '')) {
        const object = JSON.parse(line) as { type: string };
        types.add(object.type);
        for (const { where, code } of checkObject(object, { strict: true }).errors)
          wrong.add(`${object.type} ${where} ${code}`);
      }
    }
    assert.deepEqual([...wrong], []);
    const wanted = ['delivery-receipt', 'information-request', 'information-response', 'onward-consent'];
    for (const type of [...wanted, 'recall-notice', 'marking-definition', 'relationship', 'report', 'note', 'identity'])
      assert.ok(types.has(type), `${type} left`);
  });

  it('who has no right is told the same whether or not a thing is there, by every route', async () => {
    const draft = (await begin(here.analyst, 'Of nobody else’s business', two.id)).id;
    const request = (await here.liaison.requests({ query: page })).items[0]?.id ?? '';
    const outsider = await one.as('custodian');
    for (const [name, route] of Object.entries(routes)) {
      assert.ok(called.has(name), `${name} was not called`);
      const told = async (id: string) => {
        const init = route.method === 'GET' ? {} : { body: '{}', headers: { 'content-type': 'application/json' } };
        const answer = await outsider(`/api/v1${route.path.replace(':id', id)}`, { method: route.method, ...init });
        // To the last byte, but for what names the one asking.
        return [answer.status, (await answer.text()).replaceAll(id, '')];
      };
      const real = route.path.includes('drafts') ? draft : route.path.includes('requests') ? request : source;
      const [status, ...words] = await told(real);
      assert.equal(status, 403, name);
      assert.deepEqual(await told('00000000-0000-4000-8000-000000000009'), [status, ...words], name);
    }
  });
});

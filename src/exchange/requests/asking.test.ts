import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { carry, issueReceipts, openState, outgoing, receive, type State } from '../invented.ts';
import { handlersOf, issue, release, toNamed, why } from '../release/invented.ts';
import type { requestRoutes } from './contract.ts';
import { requestHandlers } from './room.ts';
import type { z } from 'zod';

const HOUR = 3_600_000;
type Ask = z.output<(typeof requestRoutes)['askRequest']['body']>;
type Answer = z.output<(typeof requestRoutes)['answerRequest']['body']>;

describe('states ask one another', () => {
  let alpha: State;
  let beta: State;
  let gamma: State;
  before(async () => {
    [alpha, beta, gamma] = await Promise.all([openState(0), openState(1), openState(2)]);
  });
  beforeEach(() => pass(60_000));
  after(async () => {
    for (const state of [alpha, beta, gamma]) await state[Symbol.asyncDispose]();
  });

  const pass = (milliseconds: number) => {
    for (const state of [alpha, beta, gamma]) state.clock.pass(milliseconds);
  };
  const desk = (state: State) => requestHandlers(state.deps);
  const on = (id: string) => ({ params: { id }, query: undefined });
  const read = (state: State, id: string, who = 'salma') =>
    desk(state).request({ ...on(id), body: undefined }, state.as(who));
  const board = (state: State, query: object = {}) =>
    desk(state).requests({ params: undefined, query: { limit: 100, ...query }, body: undefined }, state.as('salma'));

  const asking: Ask = {
    title: 'Accounts held by the subject',
    text: 'Does any institution of yours hold accounts of this subject?',
    about: [],
    purpose: 'freezing',
    legalBasis: 'Article 7 of the invented law 1 of 2020',
    legalBasisRecords: [],
    urgency: 'urgent',
  };
  const draftAsk = (state: State, more: Partial<Ask> = {}) =>
    desk(state).askRequest({ params: undefined, query: undefined, body: { ...asking, ...more } }, state.as('salma'));
  async function ask(more: Partial<Ask> = {}): Promise<string> {
    const published = await release(alpha, await draftAsk(alpha, more));
    await carry(alpha, beta);
    await carry(alpha, gamma);
    return published.records.find((id) => id.startsWith('information-request')) ?? '';
  }
  const draftAnswer = (state: State, id: string, more: Partial<Answer> = {}) =>
    desk(state).answerRequest(
      { ...on(id), body: { outcome: 'answered', text: 'One account is held and was frozen', records: [], ...more } },
      state.as('salma'),
    );
  async function answer(state: State, id: string, more: Partial<Answer> = {}) {
    const published = await release(state, await draftAnswer(state, id, more));
    await carry(state, alpha);
    return published.records.find((one) => one.startsWith('information-response')) ?? '';
  }

  it('one asks two; each has its clock; the asker sees received, read and answered', async () => {
    const id = await ask({ to: [beta.id, gamma.id] });
    const mine = await read(alpha, id);
    assert.deepEqual([mine.state, mine.asked, mine.settled, mine.remainingMs], ['open', 2, 0, 8 * HOUR]);
    const theirs = await board(beta, { direction: 'in' });
    assert.deepEqual([theirs.items[0]?.id, theirs.items[0]?.unread, theirs.items[0]?.from.name], [id, true, 'Alpha']);
    pass(2 * HOUR);
    const seen = await read(beta, id);
    assert.deepEqual(
      seen.parties.map((party) => party.member.name),
      ['Beta'],
    );
    assert.equal((await board(beta, { direction: 'in' })).items[0]?.unread, false);
    await issueReceipts(beta);
    await carry(beta, alpha);
    const told = (await read(alpha, id)).parties[0];
    assert.ok(told?.receivedAt !== undefined && told.readAt !== undefined);
    await answer(beta, id);
    await answer(gamma, id, { outcome: 'refused', ground: 'law-forbids', text: 'Our law does not let us say this' });
    const done = await read(alpha, id);
    assert.deepEqual([done.state, done.settled, done.overdue], ['settled', 2, false]);
    assert.deepEqual(
      done.parties.map((party) => [party.state, party.answers[0]?.ground]),
      [
        ['answered', undefined],
        ['refused', 'law-forbids'],
      ],
    );
    await assert.rejects(draftAnswer(beta, id), { code: 'request-over' });
  });

  it('asks everybody when nobody is named, for seven days', async () => {
    const draft = await draftAsk(alpha, { urgency: 'normal' });
    assert.equal(draft.preview.recipients.length, 3);
    const published = await release(alpha, draft);
    const id = published.records.find((one) => one.startsWith('information-request')) ?? '';
    const view = await read(alpha, id);
    assert.deepEqual([view.asked, view.remainingMs], [3, 7 * 24 * HOUR]);
  });

  it('counts from when it leaves, not from when it was written', async () => {
    const draft = await draftAsk(alpha, { to: [beta.id] });
    pass(5 * HOUR);
    const id = (await release(alpha, draft)).records.find((one) => one.startsWith('information-request')) ?? '';
    assert.equal((await read(alpha, id)).remainingMs, 8 * HOUR);
  });

  it('stops the clock while asked back, and runs on with what was left when clarified', async () => {
    const id = await ask({ to: [beta.id] });
    pass(3 * HOUR);
    await answer(beta, id, { outcome: 'asked-back', text: 'Which of the two brothers do you mean?' });
    pass(40 * HOUR);
    const waiting = await read(alpha, id);
    assert.deepEqual([waiting.state, waiting.stopped, waiting.remainingMs], ['asked-back', true, 5 * HOUR]);
    assert.deepEqual([waiting.may.clarify, (await read(beta, id)).may.clarify], [true, false]);
    const text = 'The elder one, born in 1971';
    const clarify = await desk(alpha).clarifyRequest({ ...on(id), body: { text } }, alpha.as('salma'));
    await release(alpha, clarify);
    await carry(alpha, beta);
    for (const state of [alpha, beta]) {
      const again = await read(state, id);
      assert.deepEqual([again.state, again.stopped, again.remainingMs], ['open', false, 5 * HOUR]);
      assert.deepEqual(
        again.clarifications.map((one) => one.text),
        [text],
      );
    }
    pass(6 * HOUR);
    assert.ok((await board(beta, { overdue: 'true' })).items.some((row) => row.id === id));
  });

  it('may be answered in part first; a revoked answer does not count any more', async () => {
    const id = await ask({ to: [beta.id] });
    await answer(beta, id, { outcome: 'partly' });
    assert.equal((await read(alpha, id)).state, 'partly');
    const response = await answer(beta, id);
    assert.equal((await read(alpha, id)).state, 'settled');
    const revoke = { ...on(response), body: { reason: why } };
    await release(beta, await handlersOf(beta).revokeRecord(revoke, beta.as('salma')));
    await carry(beta, alpha);
    const open = await read(alpha, id);
    assert.deepEqual([open.state, open.parties[0]?.state], ['partly', 'partly']);
  });

  it('is taken back by the asker alone, and then over for everybody', async () => {
    const id = await ask({ to: [beta.id] });
    const back = (state: State) => desk(state).withdrawRequest({ ...on(id), body: { reason: why } }, state.as('salma'));
    await assert.rejects(back(beta), { code: 'request-not-ours' });
    await release(alpha, await back(alpha));
    await carry(alpha, beta);
    pass(24 * HOUR);
    const over = await read(beta, id);
    assert.deepEqual([over.state, over.overdue, over.may.answer], ['withdrawn', false, false]);
  });

  it('comes to the same whatever order its records arrive in', async () => {
    const id = await ask({ to: [beta.id] });
    await answer(beta, id, { outcome: 'asked-back', text: 'Which of the two brothers do you mean?' });
    pass(HOUR);
    const body = { text: 'The elder one, born in 1971' };
    await release(alpha, await desk(alpha).clarifyRequest({ ...on(id), body }, alpha.as('salma')));
    await carry(alpha, beta);
    pass(HOUR);
    await answer(beta, id);
    const told = async (state: State) => {
      const { rows } = await sql<object>`select state, watch_due_at, watch_settled_at from exchange_request
        where id = ${id}`.execute(state.opened.db);
      return rows[0];
    };
    const want = await told(alpha);
    await using late = await openState(1);
    late.clock.pass(beta.clock.now().getTime() - late.clock.now().getTime());
    // A node of Beta's that lost its board is told everything again: its conditions, then the newest first.
    const all = [...(await outgoing(alpha, late)), ...(await outgoing(beta, alpha))];
    const isMarking = (record: (typeof all)[number]) => record.type === 'marking-definition';
    for (const record of [...all.filter(isMarking), ...all.filter((one) => !isMarking(one)).reverse()])
      await receive(late, [record]);
    assert.deepEqual(await told(late), want);
  });

  it('lets nobody who was not asked move a clock, and shows nobody else’s request', async () => {
    const id = await ask({ to: [beta.id] });
    await assert.rejects(read(gamma, id), { code: 'not-found' });
    await assert.rejects(draftAnswer(gamma, id), { code: 'not-found' });
    await gamma.node.transact((act) =>
      gamma.deps.publish(act, [
        {
          type: 'information-response',
          spec_version: '2.1',
          id: 'information-response--20000000-0000-4000-8000-000000000001',
          extensions: { 'extension-definition--8243acfe-e1fe-40b3-bd13-cdde7b953c9c': { extension_type: 'new-sdo' } },
          request_ref: id,
          outcome: 'answered',
          response_text: 'Not asked, and answering all the same',
          object_marking_refs: ['marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb'],
        },
      ]),
    );
    await carry(gamma, alpha);
    assert.equal((await read(alpha, id)).state, 'open');
  });

  it('names only what those can read who receive it', async () => {
    const ours = await issue(beta, toNamed(alpha.id));
    const hidden = await issue(beta, toNamed(gamma.id));
    await carry(beta, alpha);
    const id = await ask({ to: [beta.id] });
    const good = await draftAnswer(beta, id, { records: [ours] });
    assert.deepEqual(good.preview.problems, []);
    const bad = await draftAnswer(beta, id, { records: [hidden] });
    assert.deepEqual(
      bad.preview.problems.map((problem) => problem.code),
      ['reference-not-theirs'],
    );
    // Beta's record is Beta's to share: Gamma is not asked about it without Beta's consent.
    const third = await draftAsk(alpha, { to: [gamma.id], about: [ours] });
    assert.deepEqual(
      third.preview.problems.map((problem) => problem.code),
      ['reference-not-theirs'],
    );
  });

  it('is taken by one of the house at a time, and refuses what is no question', async () => {
    const id = await ask({ to: [beta.id] });
    const take = (who: string, mine: boolean) => desk(beta).assignRequest({ ...on(id), body: { mine } }, beta.as(who));
    assert.equal((await take('noor', true)).assignee?.id, 'noor');
    await assert.rejects(take('salma', false), { code: 'conflict' });
    assert.equal((await board(beta, { assignee: 'noor' })).total, 1);
    assert.equal((await take('noor', false)).assignee, undefined);
    await assert.rejects(draftAsk(alpha, { to: ['identity--00000000-0000-4000-8000-0000000000ff'] }), {
      code: 'invalid-input',
    });
    await assert.rejects(draftAsk(alpha, { purpose: 'curiosity' }), { code: 'invalid-input' });
    await assert.rejects(draftAsk(alpha, { dueAt: '2020-01-01T00:00:00Z' }), { code: 'invalid-input' });
    await assert.rejects(draftAnswer(beta, id, { outcome: 'refused' }), { code: 'request-ground' });
    const reader = beta.as('omar', { rights: ['exchange.read'] });
    await assert.rejects(desk(beta).assignRequest({ ...on(id), body: { mine: true } }, reader), { code: 'forbidden' });
  });

  it('pages through the board without losing or repeating any, and counts what it shows', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await board(alpha, { limit: 3, ...(after !== undefined && { after }) });
      seen.push(...page.items.map((row) => row.id));
      after = page.next;
      assert.ok(page.items.length <= 3);
    } while (after !== undefined);
    const all = await board(alpha);
    assert.deepEqual(
      seen,
      all.items.map((row) => row.id),
    );
    assert.equal(new Set(seen).size, all.total);
    const summary = await desk(alpha).requestSummary(
      { params: undefined, query: undefined, body: undefined },
      alpha.as('salma'),
    );
    const open = all.items.filter((row) => row.state !== 'settled' && row.state !== 'withdrawn');
    assert.deepEqual([summary.out.open, summary.out.overdue], [open.length, open.filter((row) => row.overdue).length]);
  });
});

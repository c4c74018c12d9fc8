import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { Fault } from '#base';
import { carry, openState, outgoing, receive, type State } from '../invented.ts';
import {
  approve,
  draftIndicator,
  handlersOf,
  issue,
  propose,
  release,
  toMembers,
  toNamed,
  why,
  written,
} from './invented.ts';

const ROUNDS = 6;

/** Two acts at once: on a server in parallel connections, on the embedded engine one behind the other. */
describe('races around a draft', () => {
  let alpha: State;
  let beta: State;
  before(async () => {
    [alpha, beta] = await Promise.all([openState(0), openState(1)]);
  });
  beforeEach(() => alpha.clock.pass(60_000));
  after(async () => {
    await alpha[Symbol.asyncDispose]();
    await beta[Symbol.asyncDispose]();
  });

  /** Whoever comes too late gets a plain conflict, never a broken constraint or a deadlock. */
  async function race(...acts: readonly (() => Promise<unknown>)[]): Promise<{ won: number; lost: string[] }> {
    const results = await Promise.allSettled(acts.map((act) => act()));
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    for (const error of lost) if (!(error instanceof Fault)) throw error;
    return { won: acts.length - lost.length, lost: lost.map((error) => (error instanceof Fault ? error.code : '')) };
  }
  const rounds = async (round: () => Promise<void>) => {
    for (let n = 0; n < ROUNDS; n++) await round();
  };
  const on = (id: string) => ({ params: { id }, query: undefined });
  const state = async (id: string) =>
    (
      await sql<{ state: string; second_by: string | null; records: string[] }>`
      select state, second_by, records from exchange_draft where id = ${id}`.execute(alpha.opened.db)
    ).rows[0];
  const held = async (id: string) =>
    (await sql<{ n: number }>`select count(*) as n from exchange_record where id = ${id}`.execute(alpha.opened.db))
      .rows[0]?.n;

  it('two approve at once: it leaves once', () =>
    rounds(async () => {
      const draft = await propose(alpha, await draftIndicator(alpha, toMembers));
      const { won, lost } = await race(
        () => approve(alpha, draft, 'idris'),
        () => approve(alpha, draft, 'mariam'),
      );
      assert.deepEqual([won, lost], [1, ['draft-over']]);
      const published = await state(draft.id);
      const id = published?.records.find((one) => one.startsWith('indicator--')) ?? '';
      assert.deepEqual([published?.state, await held(id)], ['published', 1]);
    }));

  it('one approves and one refuses at once: it left, or it is refused', () =>
    rounds(async () => {
      const draft = await propose(alpha, await draftIndicator(alpha, toMembers));
      const { won } = await race(
        () => approve(alpha, draft, 'idris', true),
        () => approve(alpha, draft, 'mariam', false),
      );
      assert.equal(won, 1);
      const after = await state(draft.id);
      assert.equal(after?.records.length, after?.state === 'published' ? 2 : 0);
      assert.equal(after?.second_by, after?.state === 'published' ? 'idris' : 'mariam');
    }));

  it('it is taken back while it is approved: it left, or it did not', () =>
    rounds(async () => {
      const draft = await propose(alpha, await draftIndicator(alpha, toMembers));
      const { won, lost } = await race(
        () => handlersOf(alpha).takeBackDraft({ ...on(draft.id), body: undefined }, alpha.as('salma')),
        () => approve(alpha, draft),
      );
      assert.equal(won, 1);
      assert.ok(['draft-over', 'draft-not-proposed'].includes(lost[0] ?? ''));
      const after = await state(draft.id);
      assert.equal(after?.state, after?.records.length === 0 ? 'draft' : 'published');
    }));

  it('it is changed while it is proposed: what waits is what its proposer saw', () =>
    rounds(async () => {
      const draft = await draftIndicator(alpha, toMembers);
      const body = written(draft, { name: 'Changed by Noor' });
      const { won, lost } = await race(
        () => propose(alpha, draft),
        () => handlersOf(alpha).changeDraft({ ...on(draft.id), body }, alpha.as('noor')),
      );
      assert.equal(won, 1);
      assert.ok(['draft-not-as-seen', 'draft-waits-for-second'].includes(lost[0] ?? ''));
    }));

  it('two write at once: the second is told, and overwrites nothing', () =>
    rounds(async () => {
      const draft = await draftIndicator(alpha, toMembers);
      const change = (who: string) =>
        handlersOf(alpha).changeDraft({ ...on(draft.id), body: written(draft, { name: who }) }, alpha.as(who));
      const { won, lost } = await race(
        () => change('noor'),
        () => change('omar'),
      );
      assert.deepEqual([won, lost], [1, ['conflict']]);
    }));

  it('two versions are approved at once: one follows, the other is told', () =>
    rounds(async () => {
      const id = await issue(alpha, toMembers);
      const next = async (name: string) => {
        const draft = await handlersOf(alpha).newVersion({ ...on(id), body: undefined }, alpha.as('salma'));
        const body = { ...written(draft, { name }), revision: draft.revision };
        return propose(alpha, await handlersOf(alpha).changeDraft({ ...on(draft.id), body }, alpha.as('salma')));
      };
      const [one, two] = [await next('One'), await next('Two')];
      const { won } = await race(
        () => approve(alpha, one, 'idris'),
        () => approve(alpha, two, 'mariam'),
      );
      assert.deepEqual([won, await held(id)], [1, 2]);
    }));

  it('a recall and what it takes back arrive at once: it is hidden, whichever was first', () =>
    rounds(async () => {
      alpha.clock.pass(1000);
      const id = await issue(alpha, toNamed(beta.id));
      await receive(
        beta,
        (await outgoing(alpha, beta)).filter((one) => one.id !== id),
      );
      const record = (await outgoing(alpha, beta)).filter((one) => one.id === id);
      const recall = await handlersOf(alpha).recallRecord({ ...on(id), body: { reason: why } }, alpha.as('salma'));
      await release(alpha, recall);
      const known = new Set(record.map((one) => one.id));
      const marking = await outgoing(alpha, beta);
      await race(
        () => receive(beta, record),
        () =>
          receive(
            beta,
            marking.filter((one) => !known.has(one.id)),
          ),
      );
      const { rows } = await sql<{ keys: string[] }>`select keys from exchange_record where id = ${id}`.execute(
        beta.opened.db,
      );
      // A reader's lists are kept beside the record: neither shows it.
      const lists =
        await sql`select from exchange_reading k join exchange_record r using (seq) where r.id = ${id}`.execute(
          beta.opened.db,
        );
      assert.deepEqual([rows[0]?.keys, lists.rows.length], [[], 0]);
      await carry(alpha, beta);
    }));
});

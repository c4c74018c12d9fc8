import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { openState, outgoing, type State } from '../invented.ts';
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

const refuses = (constraint: string, statement: Promise<unknown>) =>
  assert.rejects(statement, (error: { code?: string; constraint?: string }) => {
    assert.deepEqual([error.constraint, error.code], [constraint, '23514']);
    return true;
  });

describe('two people stand behind whatever leaves the house', () => {
  let alpha: State;
  let beta: State;
  before(async () => {
    [alpha, beta] = await Promise.all([openState(0), openState(1)]);
  });
  after(async () => {
    await alpha[Symbol.asyncDispose]();
    await beta[Symbol.asyncDispose]();
  });
  const on = (id: string) => ({ params: { id }, query: undefined });

  it('Salma writes and proposes, Idris approves; only then it leaves, to those who were shown', async () => {
    const draft = await draftIndicator(alpha, toNamed(beta.id));
    assert.deepEqual(draft.preview.problems, []);
    assert.deepEqual(
      draft.preview.recipients.map((member) => member.name),
      ['Beta'],
    );
    assert.equal(draft.preview.release.tlp, 'amber');
    const proposed = await propose(alpha, draft);
    assert.deepEqual([proposed.state, proposed.may.approve], ['proposed', false]);
    assert.equal((await outgoing(alpha, beta)).length, 0);
    const published = await approve(alpha, proposed);
    assert.equal(published.state, 'published');
    const sent = await outgoing(alpha, beta);
    assert.deepEqual(
      sent.map((record) => record.type),
      ['marking-definition', 'indicator'],
    );
    const shown = draft.preview.objects[0] ?? {};
    const left = JSON.parse(sent[1]?.body ?? '{}') as Record<string, unknown>;
    for (const [name, value] of Object.entries(shown)) assert.deepEqual(left[name], value, name);
    assert.deepEqual(
      published.history.map((step) => [step.what, step.by]),
      [
        ['made', 'Test salma'],
        ['proposed', 'Test salma'],
        ['approved', 'Test idris'],
      ],
    );
    assert.ok(alpha.trail.some((entry) => entry.action === 'exchange.draft.approve'));
  });

  it('refuses whoever wrote, changed or proposed, whoever has no right, and programs altogether', async () => {
    const draft = await draftIndicator(alpha, toMembers);
    const body = written(draft, { name: 'Changed by Noor' });
    const changed = await handlersOf(alpha).changeDraft({ ...on(draft.id), body }, alpha.as('noor'));
    const proposed = await propose(alpha, changed, 'mariam');
    for (const author of ['salma', 'noor', 'mariam'])
      await assert.rejects(approve(alpha, proposed, author), { code: 'draft-own' });
    const second = handlersOf(alpha).secondDraft;
    const answer = { ...on(draft.id), body: { approve: true, reason: why, seen: proposed.preview.seen } };
    await assert.rejects(second(answer, alpha.as('omar', { rights: ['exchange.read'] })), { code: 'forbidden' });
    await assert.rejects(second(answer, alpha.as('robot', { kind: 'token' })), { code: 'draft-person-only' });
    await assert.rejects(second(answer, alpha.node), { code: 'draft-person-only' });
    assert.equal((await approve(alpha, proposed, 'idris')).state, 'published');
  });

  it('lets a program prepare a draft, and never propose it', async () => {
    const made = await draftIndicator(alpha, toMembers);
    const robot = alpha.as('robot', { kind: 'token' });
    const seen = { ...on(made.id), body: { seen: made.preview.seen } };
    await assert.rejects(handlersOf(alpha).proposeDraft(seen, robot), { code: 'draft-person-only' });
  });

  it('lets nothing leave that is not what both saw', async () => {
    const draft = await draftIndicator(alpha, toNamed(beta.id));
    const stale = { ...draft, preview: { seen: 'f'.repeat(64) } };
    await assert.rejects(propose(alpha, stale), { code: 'draft-not-as-seen' });
    const proposed = await propose(alpha, draft);
    await assert.rejects(approve(alpha, { ...proposed, preview: stale.preview }), { code: 'draft-not-as-seen' });
    const body = written(draft);
    await assert.rejects(handlersOf(alpha).changeDraft({ ...on(draft.id), body }, alpha.as('noor')), {
      code: 'draft-waits-for-second',
    });
    assert.equal((await approve(alpha, proposed)).state, 'published');
  });

  it('does not send to a member that joined or went between the two', async () => {
    const draft = await draftIndicator(alpha, toMembers);
    const proposed = await propose(alpha, draft);
    const members = await alpha.deps.members(alpha.node as never);
    const last = members.at(-1);
    assert.ok(last);
    last.active = false;
    await assert.rejects(approve(alpha, proposed), { code: 'draft-not-as-seen' });
    last.active = true;
    assert.equal((await approve(alpha, proposed)).state, 'published');
  });

  it('goes back to its authors when refused, and is written anew before it is proposed again', async () => {
    const proposed = await propose(alpha, await draftIndicator(alpha, toMembers));
    const refused = await approve(alpha, proposed, 'idris', false);
    assert.deepEqual([refused.state, refused.second?.approved], ['refused', false]);
    await assert.rejects(propose(alpha, refused), { code: 'draft-refused-as-it-is' });
    const body = written(refused);
    const again = await handlersOf(alpha).changeDraft({ ...on(refused.id), body }, alpha.as('salma'));
    // Who refused wrote nothing of it: he may be the second of the next proposal.
    assert.equal((await approve(alpha, await propose(alpha, again))).state, 'published');
  });

  it('is taken back by its authors only, and given up for good', async () => {
    const proposed = await propose(alpha, await draftIndicator(alpha, toMembers));
    const take = (who: string) =>
      handlersOf(alpha).takeBackDraft({ ...on(proposed.id), body: undefined }, alpha.as(who));
    await assert.rejects(take('idris'), { code: 'draft-of-another' });
    assert.equal((await take('salma')).state, 'draft');
    const give = (who: string) =>
      handlersOf(alpha).withdrawDraft({ ...on(proposed.id), body: { reason: why } }, alpha.as(who));
    await assert.rejects(give('idris'), { code: 'draft-of-another' });
    assert.equal((await give('salma')).state, 'withdrawn');
    await assert.rejects(propose(alpha, proposed), { code: 'draft-over' });
  });

  it('shows a draft for named persons to nobody else, in lists, counts and by its number', async () => {
    const red = await draftIndicator(alpha, { ...toNamed(beta.id), audience: 'persons' });
    const rights = ['exchange.read', 'exchange.compose', 'exchange.approve'];
    const omar = alpha.as('omar', { rights });
    const read = (call: typeof omar) => handlersOf(alpha).draft({ ...on(red.id), body: undefined }, call);
    const list = (call: typeof omar) =>
      handlersOf(alpha).drafts({ params: undefined, query: { limit: 500 }, body: undefined }, call);
    await assert.rejects(read(omar), { code: 'not-found' });
    const [hers, his] = [await list(alpha.as('mariam')), await list(omar)];
    assert.ok(hers.items.some((row) => row.id === red.id));
    assert.ok(his.items.every((row) => row.id !== red.id));
    assert.equal(his.total, hers.total - 1);
    assert.equal((await read(alpha.as('salma', { rights }))).id, red.id);
  });

  it('follows one version with one next version, and nothing after a revocation', async () => {
    const id = await issue(alpha, toNamed(beta.id));
    const next = () => handlersOf(alpha).newVersion({ ...on(id), body: undefined }, alpha.as('salma'));
    const [one, two] = [await next(), await next()];
    assert.deepEqual(one.marking.members, [beta.id]);
    const [first, second] = [await propose(alpha, one), await propose(alpha, two)];
    await approve(alpha, first);
    await assert.rejects(approve(alpha, second), { code: 'draft-has-problems' });
    const body = { reason: 'It was wrong from the beginning' };
    const revoked = await handlersOf(alpha).revokeRecord({ ...on(id), body }, alpha.as('salma'));
    await release(alpha, revoked);
    await assert.rejects(next(), { code: 'record-revoked' });
    const versions = (await outgoing(alpha, beta)).filter((record) => record.id === id);
    assert.deepEqual(
      versions.map((record) => record.revoked),
      [false, false, true],
    );
  });

  describe('the database itself, asked by raw SQL', () => {
    const set = (id: string, what: string) =>
      sql`update exchange_draft set ${sql.raw(what)} where id = ${id}`.execute(alpha.opened.db);
    const by = (who: string) =>
      `second_by = '${who}', second_by_name = 'X', second_at = now(), second_approved = true, second_reason = 'approved so'`;

    it('refuses the same person in both places, and publication without two', async () => {
      const { id } = await propose(alpha, await draftIndicator(alpha, toMembers));
      await refuses('two_people', set(id, `state = 'published', records = '{x}', ${by('salma')}`));
      await refuses('published_by_two', set(id, `state = 'published', records = '{x}'`));
      await refuses('published_by_two', set(id, `state = 'published', ${by('idris')}`));
    });

    it('refuses that an author is struck off, or what was proposed is changed, to make room', async () => {
      const { id } = await propose(alpha, await draftIndicator(alpha, toMembers));
      const kept = 'exchange_draft_kept';
      await refuses(kept, set(id, `authors = '{idris}', made_by = 'idris', proposed_by = 'idris'`));
      await refuses(kept, set(id, `state = 'draft', authors = '{}'`));
      await refuses(kept, set(id, `state = 'published', records = '{x}', properties = '{}', ${by('idris')}`));
      await refuses(kept, set(id, `seen = 'other'`));
    });

    it('refuses publication of what was never proposed, and any change of what left', async () => {
      const draft = await draftIndicator(alpha, toMembers);
      const whole = `proposed_by = 'salma', proposed_by_name = 'S', proposed_at = now(), seen = 'x'`;
      await refuses(
        'exchange_draft_kept',
        set(draft.id, `state = 'published', records = '{x}', ${whole}, ${by('idris')}`),
      );
      const { id } = await release(alpha, draft);
      await refuses('exchange_draft_kept', set(id, `title = 'Another'`));
      await refuses(
        'exchange_draft_begins',
        sql`insert into exchange_draft select gen_random_uuid(), act, state, kind, type, object_id, title, search,
          properties, marking, derived_from, about, about_versions, reason, revision, made_by, made_by_name, made_at,
          changed_at, authors, author_names, proposed_by, proposed_by_name, proposed_at, seen, second_by, second_by_name,
          second_at, second_approved, second_reason, records from exchange_draft where id = ${id}`.execute(
          alpha.opened.db,
        ),
      );
    });
  });
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { carry, openState, outgoing, receive, type State } from '../../exchange/invented.ts';
import { carriedMarking } from '../../exchange/release/index.ts';
import { handlersOf, release, toNamed } from '../../exchange/release/invented.ts';
import { financeMigrations } from '../migrations/index.ts';
import { designationObject, idOf, subjectObject } from './invented.ts';
import { designationKinds } from './record-kinds.ts';

const axis = { kinds: designationKinds(async () => {}), migrations: financeMigrations };
const reason = 'Sent to one state too many by mistake';

/** Alpha tells Beta of a designation, or of what became of it. */
async function tell(from: State, to: State, objects: readonly Record<string, unknown>[], at: string) {
  const marking = carriedMarking(randomUUID(), toNamed(to.id), from.id);
  const marked = objects.map((object) => ({ ...object, created: at, modified: at, object_marking_refs: marking.refs }));
  await from.node.transact((act) => from.deps.publish(act, [...marking.objects, ...marked]));
}

const cases = async (state: State) =>
  (
    await sql<{ state: string; effect: boolean; because: string | null; force: string }>`
      select c.state, c.effect, c.ended_because as because, d.force
      from finance_case c join finance_designation d on d.id = c.designation`.execute(state.opened.db)
  ).rows;

describe('a designation through the gate', () => {
  it('is a case at each end, binds nobody by arriving, and is opened once however often it is sent', async () => {
    await using alpha = await openState(0, undefined, axis);
    await using beta = await openState(1, undefined, axis);
    await tell(
      alpha,
      beta,
      [subjectObject(1, ['Zubayr Qanbar']), designationObject(1, [1])],
      '2026-11-23T07:59:58.000Z',
    );
    const sent = await outgoing(alpha, beta);
    await receive(beta, sent);
    assert.equal(await receive(beta, sent), 0, 'a replay is known');
    assert.deepEqual(await cases(beta), [{ state: 'open', effect: false, because: null, force: 'considered' }]);
    assert.deepEqual(await cases(alpha), [{ state: 'open', effect: false, because: null, force: 'own' }]);
  });

  it('ends where its state takes it back, and not in that state itself', async () => {
    await using alpha = await openState(0, undefined, axis);
    await using beta = await openState(1, undefined, axis);
    await tell(
      alpha,
      beta,
      [subjectObject(1, ['Zubayr Qanbar']), designationObject(1, [1])],
      '2026-11-23T07:59:58.000Z',
    );
    await carry(alpha, beta);
    alpha.clock.pass(60_000);
    const params = { id: idOf('designation', 1) };
    const call = alpha.as('salma');
    await release(alpha, await handlersOf(alpha).recallRecord({ params, query: undefined, body: { reason } }, call));
    await carry(alpha, beta);
    assert.deepEqual(await cases(beta), [{ state: 'ended', effect: false, because: 'recalled', force: 'considered' }]);
    assert.deepEqual(
      (await cases(alpha)).map(({ state }) => state),
      ['open'],
    );
  });

  it('stays ended when a backup of its state, or a late copy, tells of it once more', async () => {
    await using alpha = await openState(0, undefined, axis);
    await using beta = await openState(1, undefined, axis);
    await tell(
      alpha,
      beta,
      [subjectObject(1, ['Zubayr Qanbar']), designationObject(1, [1])],
      '2026-11-23T07:59:58.000Z',
    );
    const first = await outgoing(alpha, beta);
    const at = '2026-11-23T07:59:59.000Z';
    await tell(alpha, beta, [designationObject(1, [1], { status: 'delisted', delisted_at: at })], at);
    const last = (await outgoing(alpha, beta)).filter(({ seq }) => first.every((one) => one.seq !== seq));
    await receive(beta, last);
    assert.deepEqual(await cases(beta), []);
    await receive(beta, first);
    assert.deepEqual(await cases(beta), [], 'an older word after the last one opens nothing');
  });
});

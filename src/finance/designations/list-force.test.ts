import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listSubjects, inventedSubject } from '../alerts/invented.ts';
import { isFault } from '../national-decisions/fault.testing.ts';
import { arrivalDesk } from './desk.testing.ts';
import { proposeForce, secondForce, viewForce } from './list-force.ts';

const reason = 'The council of ministers adopted this list';

async function withList() {
  const here = await arrivalDesk();
  await listSubjects(here.desk.db, [inventedSubject('X-1', 'Harun Belqasim'), inventedSubject('X-2', 'Salma Qadri')]);
  const propose = (force: 'binding' | 'considered' | 'reference', who = 'salma', list = 'exercise') =>
    here.as(who).transact((act) => proposeForce(act, { list, force, reason }));
  const second = async (who: string, approve = true) => {
    const { waiting } = await here.as(who).transact((act) => viewForce(act, 'exercise'));
    const input = { list: 'exercise', proposal: waiting?.id ?? '', approve, reason };
    return here.as(who).transact((act) => secondForce(act, input, here.deps.effectEnded));
  };
  const states = async () => (await here.cases()).map(({ ref, state, because }) => [ref, state, because]);
  return { here, propose, second, states };
}

describe('the force of a list', () => {
  it('is what two people say it is: a case for everybody on it, none by one alone', async () => {
    const { here, propose, second, states } = await withList();
    await using _ = here;
    await propose('considered');
    assert.deepEqual(await states(), []);
    await assert.rejects(second('salma'), isFault('case-own-proposal'));
    await assert.rejects(propose('binding', 'khalid'), isFault('force-waits'));
    await second('idris');
    assert.deepEqual(await states(), [
      ['X-1', 'open', null],
      ['X-2', 'open', null],
    ]);
  });

  it('ends its cases when the list is for reference again, and opens them anew later', async () => {
    const { here, propose, second, states } = await withList();
    await using _ = here;
    await propose('considered');
    await second('idris');
    await propose('reference');
    await second('idris');
    assert.deepEqual(await states(), [
      ['X-1', 'ended', 'suspended'],
      ['X-2', 'ended', 'suspended'],
    ]);
    await propose('binding');
    await second('idris', false);
    assert.equal((await states())[0]?.[1], 'ended');
    await propose('binding');
    await second('khalid');
    assert.deepEqual(
      (await states()).map(([, state]) => state),
      ['open', 'open'],
    );
  });

  it('is not the desk’s to change for the Security Council or a member, nor a program’s for any', async () => {
    const { here, propose } = await withList();
    await using _ = here;
    await here.desk.list('un');
    await here.desk.list('alliance-x');
    await assert.rejects(propose('reference', 'salma', 'un'), isFault('force-by-charter'));
    await assert.rejects(propose('binding', 'salma', 'alliance-x'), isFault('force-by-charter'));
    const token = here.as('robot', { kind: 'token' });
    const input = { list: 'exercise', force: 'binding' as const, reason };
    await assert.rejects(
      token.transact((act) => proposeForce(act, input)),
      isFault('case-person-only'),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrivalDesk } from '../designations/desk.testing.ts';
import { archived, beta, designationObject, idOf, subjectObject } from '../designations/invented.ts';
import { giveOwnEffect } from './own-effect.ts';
import { decideCases } from './decide-cases.ts';
import { isFault } from './fault.testing.ts';

const at = '2026-11-23T07:59:58.000Z';
const own = { own: true, origin: beta };
const words = { ground: 'Law 9 of 2019, article 4', reason: 'Collects funds for a designated group' };

async function designated(more = {}) {
  const here = await arrivalDesk();
  const object = { ...designationObject(1, [1], more), created_by_ref: beta };
  await here.arrive(archived(subjectObject(1, ['Zubayr Qanbar']), at, own), archived(object, at, own));
  const sign = (second: string, by = 'salma') =>
    here.as(second).transact((act) => {
      const signed = { record: idOf('designation', 1), by: { id: by, name: by, at: new Date(at) } };
      return giveOwnEffect(act, { ...signed, ...words, secondReason: 'Read the whole dossier' });
    });
  return { here, sign };
}

describe('this state’s own designation', () => {
  it('takes effect at home by the two who signed its dossier', async () => {
    const { here, sign } = await designated();
    await using _ = here;
    assert.deepEqual(
      (await here.cases()).map(({ effect }) => effect),
      [false],
    );
    await sign('idris');
    assert.deepEqual(
      (await here.cases()).map(({ state, effect, outcome }) => [state, effect, outcome]),
      [['decided', true, 'give-effect']],
    );
    assert.equal(here.told.length, 0, 'nobody tells itself');
  });

  it('takes none by one person in both places', async () => {
    const { here, sign } = await designated();
    await using _ = here;
    await assert.rejects(sign('salma'), (error: { constraint?: string }) => error.constraint === 'two_people');
    assert.deepEqual(
      (await here.cases()).map(({ effect }) => effect),
      [false],
    );
  });

  it('is not refused here, and takes no effect once it is delisted', async () => {
    const { here, sign } = await designated();
    await using _ = here;
    const [only] = await here.cases();
    const cases = [{ id: only?.id ?? '', edition: 1 }];
    const refuse = here.as('salma').transact((act) => decideCases(act, { ...words, cases, outcome: 'refuse' }));
    await assert.rejects(refuse, isFault('case-own-designation'));
    const later = '2026-11-23T09:00:00.000Z';
    const delisted = { ...designationObject(1, [1], { status: 'delisted', delisted_at: later }), created_by_ref: beta };
    await here.arrive(archived(delisted, later, own));
    await sign('idris');
    assert.deepEqual(
      (await here.cases()).map(({ state, effect }) => [state, effect]),
      [['ended', false]],
    );
  });
});

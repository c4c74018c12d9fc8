import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { fileInMemory } from '#base/tabular';
import { applyPublication } from '../lists/apply-publication.ts';
import { decideCases } from '../national-decisions/decide-cases.ts';
import { isFault } from '../national-decisions/fault.testing.ts';
import { secondDecision } from '../national-decisions/second-decision.ts';
import { listCases } from '../national-decisions/list-cases.ts';
import { arrivalDesk } from './desk.testing.ts';
import { followLoad } from './follow-load.ts';
import { openMissing } from './open-missing-job.ts';

const header = 'reference,type,name,nameArabic,birthDate,nationality,passport,remarks';
const khalid = 'N-1,person,Khalid bin Saeed al-Wadizi,خالد بن سعيد الوادزي,1971-04-02,SA,X100001,';
const mariama = 'N-2,person,Mariama Koulobandé,,1980,SN,,';
const caravans = 'N-3,organization,Sahrawan Caravans Trading,قوافل السهراون,,,,';
const words = { ground: 'Law 9 of 2019, article 4', reason: 'Listed by the Security Council, identity certain' };

async function withList(force: 'binding' | 'considered' | 'reference') {
  const here = await arrivalDesk();
  const title = JSON.stringify({ ar: 'قائمة', en: 'List', fr: 'Liste' });
  await sql`insert into finance_list (key, title, authority, force) values ('council', ${title}, ${title}, ${force})`.execute(
    here.desk.db,
  );
  const call = here.as('node', { kind: 'node' });
  const load = async (...rows: string[]) => {
    here.clock.pass(60_000);
    const file = fileInMemory('list.csv', `${[header, ...rows].join('\n')}\n`);
    const publication = {
      list: 'council',
      source: { files: [file] },
      sha256: randomUUID(),
      bytes: 1,
      from: 'list.csv',
    };
    const run = { id: 'job', call, resumed: false, progress: async () => {} };
    const loaded = (act: Parameters<typeof followLoad>[0], what: { list: string; snapshot: string }) =>
      followLoad(act, what, here.deps.effectEnded);
    await applyPublication(run, { ...publication, accept: true }, loaded);
  };
  const states = async () =>
    (await here.cases()).map(({ ref, state, effect, because }) => [ref, state, effect, because]);
  const giveAll = async () => {
    const { items } = await here
      .as('salma')
      .transact((act) => listCases(act, { sort: 'due', limit: 100, state: 'open' }));
    const cases = items.map(({ id, edition }) => ({ id, edition }));
    const { batch } = await here
      .as('salma')
      .transact((act) => decideCases(act, { ...words, cases, outcome: 'give-effect' }));
    await here
      .as('idris')
      .transact((act) => secondDecision(act, here.deps, { batch, approve: true, reason: words.reason }));
    return cases;
  };
  return { here, load, states, giveAll };
}

describe('a list that binds', () => {
  it('opens a case for every entry, and gives none of them effect', async () => {
    const { here, load, states } = await withList('binding');
    await using _ = here;
    await load(khalid, mariama);
    assert.deepEqual(await states(), [
      ['N-1', 'open', false, null],
      ['N-2', 'open', false, null],
    ]);
  });

  it('is decided as one publication by two people, and cannot be refused', async () => {
    const { here, load, states, giveAll } = await withList('binding');
    await using _ = here;
    await load(khalid, mariama);
    const [first] = await here.cases();
    const refuse = here
      .as('salma')
      .transact((act) =>
        decideCases(act, { ...words, cases: [{ id: first?.id ?? '', edition: 1 }], outcome: 'refuse' }),
      );
    await assert.rejects(refuse, isFault('case-binding'));
    assert.equal((await giveAll()).length, 2);
    assert.deepEqual(await states(), [
      ['N-1', 'decided', true, null],
      ['N-2', 'decided', true, null],
    ]);
  });

  it('ends what it delists in the load itself, opens what it adds, and keeps the effect of what it amends', async () => {
    const { here, load, states, giveAll } = await withList('binding');
    await using _ = here;
    await load(khalid, mariama);
    await giveAll();
    await load(mariama.replace('1980', '1981'), caravans);
    assert.deepEqual(await states(), [
      ['N-1', 'ended', false, 'delisted'],
      ['N-2', 'decided', true, null],
      ['N-3', 'open', false, null],
    ]);
    const [first] = await here.cases();
    assert.deepEqual(here.ended, [{ cases: [first?.id], because: 'delisted' }]);
  });

  it('asks anew about whoever it lists again: no earlier answer holds', async () => {
    const { here, load, states, giveAll } = await withList('binding');
    await using _ = here;
    await load(khalid, mariama);
    await giveAll();
    await load(mariama);
    await load(khalid, mariama);
    assert.deepEqual((await states())[0], ['N-1', 'open', false, null]);
  });

  it('leaves of a signed batch what it changed before the second person came', async () => {
    const { here, load } = await withList('binding');
    await using _ = here;
    await load(khalid, mariama);
    const cases = (await here.cases()).map(({ id }) => ({ id, edition: 1 }));
    const { batch } = await here
      .as('salma')
      .transact((act) => decideCases(act, { ...words, cases, outcome: 'give-effect' }));
    await load(khalid, mariama.replace('1980', '1981'));
    await here
      .as('idris')
      .transact((act) => secondDecision(act, here.deps, { batch, approve: true, reason: words.reason }));
    assert.deepEqual(
      (await here.cases()).map(({ ref, state, effect }) => [ref, state, effect]),
      [
        ['N-1', 'decided', true],
        ['N-2', 'open', false],
      ],
    );
  });
});

describe('a list of reference', () => {
  it('is screened against and opens nothing', async () => {
    const { here, load, states } = await withList('reference');
    await using _ = here;
    await load(khalid, mariama);
    assert.deepEqual(await states(), []);
  });

  it('opens the case of everybody on it once it binds, whenever it was loaded', async () => {
    const { here, load, states } = await withList('reference');
    await using _ = here;
    await load(khalid, mariama);
    await sql`update finance_list set force = 'binding' where key = 'council'`.execute(here.desk.db);
    await here.as('node', { kind: 'node' }).transact((act) => openMissing(act));
    await here.as('node', { kind: 'node' }).transact((act) => openMissing(act));
    assert.deepEqual(
      (await states()).map(([ref, state]) => [ref, state]),
      [
        ['N-1', 'open'],
        ['N-2', 'open'],
      ],
    );
  });
});

describe('the list of a member', () => {
  it('takes no file: nobody puts words into another state’s mouth', async () => {
    const { here } = await withList('binding');
    await using _ = here;
    const title = JSON.stringify({ ar: 'أ', en: 'a', fr: 'a' });
    await sql`insert into finance_list (key, title, authority, force)
      values ('alliance-x', ${title}, ${title}, 'considered')`.execute(here.desk.db);
    const run = { id: 'job', call: here.as('salma'), resumed: false, progress: async () => {} };
    const source = { files: [fileInMemory('list.csv', `${header}\n${khalid}\n`)] };
    const publication = { list: 'alliance-x', source, sha256: 'a', bytes: 1, from: 'list.csv', accept: true };
    await assert.rejects(applyPublication(run, publication), isFault('list-of-a-member'));
  });
});

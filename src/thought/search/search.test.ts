import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Act, OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { changeDossier } from '../dossiers/change-dossier.ts';
import { viewDossier } from '../dossiers/dossier-view.ts';
import { makeDossier } from '../dossiers/make-dossier.ts';
import { inventedContent, seats } from '../invented.ts';
import { thoughtMigrations } from '../migrations/index.ts';
import { thoughtSearchRoutes } from './contract.ts';
import { searchDossiers } from './search-dossiers.ts';
import { searchShelf } from './search-shelf.ts';

const clock = handClock();
const deps = {
  seatOf: seats({ amal: [1, 1] }),
  desk: { recordId: (type: string, namespace: string) => `${type}--${namespace}`, members: async () => [] } as never,
};
const rights = ['thought.read', 'thought.write'];

describe('the search of a desk', () => {
  let opened: OpenDatabase;
  before(async () => {
    opened = await openTestDatabase(thoughtMigrations);
  });
  after(() => opened[Symbol.asyncDispose]());
  const shelf = searchShelf();
  const call = (held: readonly string[] = rights) => testCall(opened.db, testActor('amal', held), clock);
  const by = <T>(work: (act: Act) => Promise<T>) => call().transact(work);
  const find = async (query: object, held?: readonly string[]) => {
    const shelved = await shelf.of(call(held));
    const asked = thoughtSearchRoutes.searchDossiers.query.parse(query);
    return call(held).transact((act) => searchDossiers(act, deps, shelved, undefined, asked));
  };
  const write = (en: string, locator?: string) => ({
    ...inventedContent,
    title: { ar: `ملف ${en}`, en, fr: `Dossier ${en}` },
    ...(locator !== undefined && {
      citations: [
        ...inventedContent.citations,
        { id: 'q1', kind: 'quran' as const, work: 'Quran', edition: '', locator, quotation: '', grade: '', grader: '' },
      ],
    }),
  });

  it('finds a draft the moment it is written, and what is written in its place instead of it', async () => {
    const content = write('The lighthouses');
    const id = await by((act) => makeDossier(act, deps, { content, machine: [], blind: true, exercise: true }));
    const { items, more } = await find({ q: 'lighthouse' });
    assert.deepEqual([items.map((one) => one.id), more, items[0]?.own, items[0]?.exercise], [[id], false, true, true]);
    assert.deepEqual(items[0]?.title.marks, [[4, 15]]);
    const { version } = await by((act) => viewDossier(act, id));
    const input = { id, revision: version.revision, content: write('The caravans'), machine: [] };
    await by((act) => changeDossier(act, deps, input));
    assert.deepEqual((await find({ q: 'lighthouse' })).items, []);
    assert.equal((await find({ q: 'caravan' })).items[0]?.id, id);
  });

  it('finds by a place of the Quran and keeps to a language and a class of harm', async () => {
    const content = write('Lanterns', '2:255-257');
    const id = await by((act) => makeDossier(act, deps, { content, machine: [], blind: true, exercise: true }));
    const [hit] = (await find({ q: 'البقرة ٢٥٦' })).items;
    assert.deepEqual([hit?.id, hit?.cites], [id, ['2:255-257']]);
    assert.equal((await find({ q: 'lantern', language: 'en', harmClass: content.claim.harmClass })).items[0]?.id, id);
    assert.deepEqual((await find({ q: 'lantern', harmClass: 'takfir-licensing-harm' })).items, []);
  });

  it('answers nobody without the right, and refuses what is too long or empty', async () => {
    await assert.rejects(find({ q: 'lantern' }, []), { code: 'forbidden' });
    for (const q of ['', '   ', 'ا'.repeat(301)])
      assert.equal(thoughtSearchRoutes.searchDossiers.query.safeParse({ q }).success, false);
  });

  it('says what it understood where nothing is found', async () => {
    const { items, understood } = await find({ q: 'وبالقواميس' });
    assert.deepEqual([items, understood.words], [[], [{ word: 'وبالقواميس', stem: 'قواميس' }]]);
  });
});

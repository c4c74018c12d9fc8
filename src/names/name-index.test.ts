import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createNameIndex, restoreNameIndex } from './index.ts';

// Every name here is invented.
describe('an index of names', () => {
  it('given a listed man, finds him by either script and by another convention', () => {
    const index = createNameIndex();
    index.put({ id: 'x1', kind: 'person', names: ['Zaydan Abd al-Rahman al-Murrani', 'Abu Nadir'] });
    index.put({ id: 'x2', kind: 'person', names: ['Zaydan Abd al-Rahman al-Fazzani'] });
    for (const asked of [
      'زيدان عبدالرحمن المراني',
      'Zeidane Abderrahmane El Mourrani',
      'AL-MURRANI, Zaydan Abdulrahman',
      'Зайдан Абдуррахман аль-Муррани',
    ]) {
      const [first, second] = index.search({ kind: 'person', names: [asked] }, { cutoff: 0.2 });
      assert.equal(first?.id, 'x1', asked);
      assert.ok(first.score >= 0.75, `${asked} ${first.score}`);
      assert.ok((second?.score ?? 0) < 0.75, `${asked} ${second?.score}`);
    }
  });

  it('given a subject changed in place, answers by the new names at once', () => {
    const index = createNameIndex();
    index.put({ id: 'x1', kind: 'person', names: ['Zaydan Khalfan'] });
    index.put({ id: 'x1', kind: 'person', names: ['Rustem Okonjo'] });
    assert.equal(index.size, 1);
    assert.deepEqual(index.search({ names: ['Zaydan Khalfan'] }), []);
    assert.equal(index.search({ names: ['Rustem Okonjo'] })[0]?.id, 'x1');
    assert.equal(index.remove('x1'), true);
    assert.equal(index.remove('x1'), false);
    assert.equal(index.size, 0);
    assert.deepEqual(index.search({ names: ['Rustem Okonjo'] }), []);
  });

  it('given many replacements, sweeps and still answers', () => {
    const index = createNameIndex();
    for (let round = 0; round < 4; round++)
      for (let at = 0; at < 3000; at++)
        index.put({
          id: `b${at}`,
          kind: 'person',
          names: [`Zaydan ${'abcdefghij'[at % 10]}orvan${at % 37} Murrani${round}`],
        });
    assert.equal(index.size, 3000);
    index.put({ id: 'last', kind: 'person', names: ['Tshilumba Karagöz'] });
    assert.equal(restoreNameIndex(index.snapshot()).search({ names: ['Tshilumba Karagoz'] })[0]?.id, 'last');
  });

  it('keeps persons and organisations apart when asked for one kind', () => {
    const index = createNameIndex();
    index.put({ id: 'p', kind: 'person', names: ['Zaydan Murrani'] });
    index.put({ id: 'o', kind: 'organization', names: ['Zaydan Murrani Trading LLC'] });
    assert.deepEqual(
      index.search({ kind: 'person', names: ['Zaydan Murrani'] }, { cutoff: 0.2 }).map((hit) => hit.id),
      ['p'],
    );
    assert.deepEqual(
      index.search({ kind: 'organization', names: ['شركة زيدان مراني'] }, { cutoff: 0.5 }).map((hit) => hit.id),
      ['o'],
    );
  });

  it('given a name of which nobody said what it is, compares it with every kind', () => {
    const index = createNameIndex();
    index.put({ id: 'ship', kind: 'thing', names: ['Lady Zorvan 3'] });
    index.put({ id: 'man', kind: 'person', names: ['Zaydan Murrani'] });
    index.put({ id: 'firm', kind: 'organization', names: ['Murrani Zaydan Trading LLC'] });
    assert.deepEqual(
      index.search({ names: ['LADY ZORVAN 3'] }).map((hit) => hit.id),
      ['ship'],
    );
    assert.deepEqual(
      index.search({ names: ['زيدان مراني'] }, { cutoff: 0.9 }).map((hit) => hit.id),
      ['man'],
    );
  });

  it('gives back the name as the caller wrote it', () => {
    const index = createNameIndex();
    const listed = 'خلفان الأزرق (Khalfan Azraq; Halfan Azrak)';
    index.put({ id: 'x', kind: 'person', names: [listed] });
    const [hit] = index.search({ names: ['Halfan  Azrak'] });
    assert.equal(hit?.explanation.b, listed);
    assert.equal(hit?.explanation.a, 'Halfan  Azrak');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Clash, mergeThree, putAt } from './merge-three.ts';

const item = (key: string, title: string, owners: readonly string[] = []) => ({ key, title, owners });
const base = { name: 'N', items: [item('a', 'A', ['SA']), item('b', 'B'), item('c', 'C')] };

describe('two people write on one meeting', () => {
  it('joins what they changed in different places', () => {
    const mine = { ...base, items: [item('a', 'A1', ['SA', 'EG']), item('b', 'B'), item('c', 'C')] };
    const theirs = { name: 'N2', items: [item('a', 'A', ['SA', 'MA']), item('b', 'B'), item('d', 'D')] };
    assert.deepEqual(mergeThree(base, mine, theirs), {
      merged: { name: 'N2', items: [item('a', 'A1', ['SA', 'MA', 'EG']), item('b', 'B'), item('d', 'D')] },
      clashes: [],
    });
  });

  it('tells what both changed, keeps theirs, and puts mine back when asked', () => {
    const mine = { ...base, items: [item('a', 'mine', ['SA']), ...base.items.slice(1)] };
    const theirs = { ...base, items: [item('a', 'theirs', ['SA']), ...base.items.slice(1)] };
    const { merged, clashes } = mergeThree(base, mine, theirs);
    assert.deepEqual(merged, theirs);
    assert.deepEqual(clashes, [{ where: '/items/a/title', mine: 'mine', theirs: 'theirs' }]);
    assert.deepEqual(putAt(merged, '/items/a/title', 'mine'), mine);
  });

  it('keeps what one took away and the other wrote in, until somebody decides', () => {
    const mine = { ...base, items: base.items.slice(1) };
    const theirs = { ...base, items: [item('a', 'A2', ['SA']), ...base.items.slice(1)] };
    const { merged, clashes } = mergeThree(base, mine, theirs);
    assert.deepEqual(merged, theirs);
    assert.deepEqual(
      clashes.map(({ where }) => where),
      ['/items/a'],
    );
    assert.deepEqual(putAt(merged, '/items/a', undefined), mine);
  });

  it('follows whoever moved an item, and keeps the place of what the other added', () => {
    const mine = {
      ...base,
      items: ['c', 'a', 'b'].map((key) => item(key, key.toUpperCase(), key === 'a' ? ['SA'] : [])),
    };
    const theirs = { ...base, items: [...base.items.slice(0, 2), item('x', 'X'), ...base.items.slice(2)] };
    const { merged } = mergeThree(base, mine, theirs);
    assert.deepEqual(
      merged.items.map(({ key }) => key),
      ['c', 'a', 'b', 'x'],
    );
  });

  const titles = fc.constantFrom('p', 'q', 'r');
  const lists = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
    .chain((keys) =>
      fc.tuple(...keys.map((key) => titles.map((title) => item(key, title)))).map((items) => ({ name: '', items })),
    );

  it('loses nothing: every title that stands in one alone is in what is joined, or told as a clash', () => {
    fc.assert(
      fc.property(lists, lists, lists, (ground, mine, theirs) => {
        const { merged, clashes } = mergeThree(ground, mine, theirs);
        const titleIn = (list: typeof ground, key: string) => list.items.find((one) => one.key === key)?.title;
        for (const key of 'abcd') {
          const [was, my, their] = [titleIn(ground, key), titleIn(mine, key), titleIn(theirs, key)];
          const clash = clashes.some(({ where }: Clash) => where.split('/')[2] === key);
          const wanted = my === was ? their : their === was ? my : my === their ? my : undefined;
          if (my === was || their === was || my === their) {
            assert.equal(titleIn(merged, key), wanted);
            assert.equal(clash, false);
          } else assert.ok(clash);
        }
        assert.deepEqual(mergeThree(ground, mine, mine), { merged: mine, clashes: [] });
        assert.deepEqual(mergeThree(ground, ground, theirs), { merged: theirs, clashes: [] });
      }),
    );
  });
});

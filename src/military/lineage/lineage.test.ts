import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileInMemory } from '#base/tabular';
import { FileFault } from '#base/tabular';
import { readActorTable } from './actor-table.ts';
import { heirsOf, lineageGraph, lineageOf } from './graph.ts';
import { theatreLineages } from './theatre-lineages.ts';

const header =
  'ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NewName,Org,NSCoalitionID,OSCoalitionID,ActorIdPrev,ActorIdSplitTemp,ActorIdAlliance,ActorIdGroup';
const row = (
  id: number,
  name: string,
  more: Partial<Record<'org' | 'coalition' | 'prev' | 'merge' | 'join', string>>,
) =>
  `${id},${name},${name},,,,${more.org ?? 1},${more.coalition ?? ''},,${more.prev ?? ''},,${more.merge ?? ''},${more.join ?? ''}`;
const table = (...rows: string[]) => readActorTable(fileInMemory('actors.csv', [header, ...rows].join('\n')));

describe('a lineage of groups', () => {
  it('counts what split from a group with it, and what merged to form it, but not what it joined', async () => {
    const actors = await table(
      row(1, 'Mother', { join: '5' }),
      row(2, 'Splinter', { prev: '1' }),
      row(3, 'Grandchild', { prev: '2' }),
      row(4, 'Merger', {}),
      row(5, 'Older', {}),
      row(6, 'Part', { merge: '4' }),
    );
    const graph = lineageGraph(actors);
    assert.deepEqual([...lineageOf(graph, '1', 'X')].toSorted(), ['1', '2', '3']);
    assert.deepEqual([...lineageOf(graph, '4', 'X')].toSorted(), ['4', '6']);
    assert.deepEqual([...lineageOf(graph, '5', 'X')], ['5']);
    assert.deepEqual(
      heirsOf(graph, new Set(['1']), 'X').map(({ to }) => to),
      ['5'],
    );
  });

  it('is what it was at a date: a pledge holds from its day, in its theatre', async () => {
    const actors = await table(row(1, 'A', {}), row(2, 'B', {}));
    const pledge = { kind: 'pledge', from: '1', to: '2', on: '2015-03-07', theatre: 'X', source: 'invented' } as const;
    const graph = lineageGraph(actors, [pledge]);
    assert.deepEqual([...lineageOf(graph, '1', 'X', '2015-02')], ['1']);
    assert.deepEqual([...lineageOf(graph, '1', 'X', '2015-03')].toSorted(), ['1', '2']);
    assert.deepEqual([...lineageOf(graph, '1', 'Y')], ['1']);
    const found = theatreLineages(
      graph,
      'X',
      new Map([
        ['1', 5],
        ['2', 9],
      ]),
    );
    assert.deepEqual(
      found.map(({ head, nodes }) => [head, nodes.size]),
      [['2', 2]],
    );
  });

  it('never holds a government or a community, and ends where ties go round', async () => {
    const actors = await table(
      row(1, 'A', { prev: '3' }),
      row(2, 'State', { org: '4', prev: '1' }),
      row(3, 'B', { prev: '1' }),
      row(4, 'Community', { org: '3', prev: '1' }),
    );
    const graph = lineageGraph(actors);
    assert.deepEqual([...lineageOf(graph, '1', 'X')].toSorted(), ['1', '3']);
    const active = new Map([
      ['1', 1],
      ['2', 9],
      ['4', 9],
    ]);
    assert.deepEqual(
      theatreLineages(graph, 'X', active).map(({ head }) => head),
      ['1'],
    );
  });

  it('gives a coalition’s event to its members', async () => {
    const graph = lineageGraph(await table(row(1, 'A', { coalition: '77' }), row(2, 'B', { coalition: '77' })));
    assert.deepEqual(graph.membersOf('77'), ['1', '2']);
    assert.deepEqual(graph.membersOf('1'), ['1']);
  });

  for (const [what, rows, line, column] of [
    ['an id that is none', [row(1, 'A', {}), 'x,B,B,,,,1,,,,,,'], 3, 1],
    ['an id twice', [row(1, 'A', {}), row(1, 'B', {})], 3, 1],
    ['a kind of actor that is not known', [row(1, 'A', { org: '9' })], 2, 7],
    ['a tie to something that is no id', [row(1, 'A', { prev: '1; drop' })], 2, 10],
  ] as const) {
    it(`refuses ${what} by row and column`, async () => {
      await assert.rejects(table(...rows), (error: unknown) => {
        assert.ok(error instanceof FileFault);
        assert.deepEqual([error.line, error.column], [line, column]);
        return true;
      });
    });
  }
});

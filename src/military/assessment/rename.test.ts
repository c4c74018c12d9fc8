import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileOnDisk } from '#base/tabular';
import { readActorTable } from '../lineage/actor-table.ts';
import { lineageGraph } from '../lineage/graph.ts';
import { theatreLineages } from '../lineage/theatre-lineages.ts';
import { ledger } from './ledger.ts';
import { heirsOf } from '../lineage/graph.ts';
import { degradation } from './degradation.ts';
import { changePosterior } from './change-model.ts';
import { drawsFrom } from './draws.ts';
import { drawRates } from './rate-draws.ts';

const data = process.env['MITHAQ_DATA_SETS'] ?? join(import.meta.dirname, '../../../../shared/data');
const file = join(data, 'military/ucdp-actor-221.csv');
const [months, turn] = [120, 48];

/** Proposals about a group that had 40 events a month and none from month 48, while what it became has them. */
describe('every rename, split, merger and join of UCDP Actor', {
  skip: !existsSync(file) && `NOT RUN: ${file} is missing; set MITHAQ_DATA_SETS`,
}, () => {
  it('is never proposed as weakened or ended by force', async () => {
    const actors = await readActorTable(fileOnDisk(file));
    const graph = lineageGraph(actors);
    const tally = { ties: 0, together: 0, carriedOn: 0, joinedState: 0 };
    const fell = verdictOf(Array.from({ length: months }, (_, t) => (t < turn ? 40 : 0)));
    const flat = verdictOf(Array.from({ length: months }, () => 40));
    assert.equal(fell('', 'not-known'), 'ended', 'counted by name alone every one of them would have ended');
    for (const tie of graph.ties) {
      if (graph.actors.get(tie.from)?.kind !== 'organised') continue;
      tally.ties += 1;
      const active = new Map([
        [tie.from, 480],
        [tie.to, 720],
      ]);
      for (const { nodes } of theatreLineages(graph, 'X', active).filter((one) => one.nodes.has(tie.from))) {
        if (nodes.has(tie.to)) {
          assert.equal(flat('', 'not-known'), 'active');
          tally.together += 1;
          continue;
        }
        const heir = graph.actors.get(heirsOf(graph, nodes, 'X').find(({ to }) => to === tie.to)?.to ?? '');
        assert.ok(heir !== undefined, `${tie.source}: neither counted together nor an heir`);
        const state = heir.kind === 'state';
        const said = fell(state ? '' : heir.name, state ? 'joined-state' : 'not-known');
        // A group that became part of a state has ended by that pathway, and it is said so: not by force.
        assert.equal(said, state ? 'ended' : 'carried-on', tie.source);
        tally[state ? 'joinedState' : 'carriedOn'] += 1;
      }
    }
    assert.ok(tally.ties > 480 && tally.together > 350 && tally.carriedOn > 100, JSON.stringify(tally));
  });
});

/** The state proposed for these counts, with an heir's name ('' for none) and what evidence says of how it ended. */
function verdictOf(counts: readonly number[]) {
  const phi = 1.5;
  const drop = degradation(drawRates(changePosterior(counts, phi), drawsFrom(5), 200));
  return (heir: string, pathway: 'joined-state' | 'not-known') =>
    ledger({
      counts,
      phi,
      halved: drop?.halved ?? [],
      risen: drop?.risen ?? [],
      reach: counts.map((count) => (count > 0 ? 5 : Number.NaN)),
      heirAt: (t) => (t >= turn && heir !== '' ? heir : undefined),
      partsAt: () => 1,
      pathway,
    }).at(-1)?.state;
}

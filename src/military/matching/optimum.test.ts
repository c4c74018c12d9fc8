import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Highs } from 'highs';
import type { Instance } from './instance.ts';
import { modelOf } from './model.ts';
import { planContributions } from './plan.ts';
import { seeded } from './random.ts';
import { Rows } from './rows.ts';
import { loadSolver } from './solver.ts';
import { weights } from './weights.ts';

/** Two or three needs and four to six offers in lots, lift for some of them, three states with a share each. */
function tiny(seed: number): Instance {
  const random = seeded(seed);
  const int = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const states = ['XA', 'XB', 'XC'];
  return {
    requirements: Array.from({ length: int(2, 3) }, (_, n) => ({
      id: `R${n}`,
      capability: 'medical-team',
      quantity: int(3, 12),
      priority: int(1, 3),
      theatre: 'north',
      neededBy: '2027-03-01',
      mostContributors: int(1, 3),
    })),
    offers: Array.from({ length: int(4, 6) }, (_, n) => {
      const lot = int(1, 4);
      return {
        id: `O${n}`,
        state: states[int(0, 2)] ?? '',
        capability: 'medical-team',
        quantity: lot * int(1, 3),
        lot,
        readyOn: '2027-01-01',
        hub: `hub-${int(0, 1)}`,
        lift: int(1, 3),
        cost: int(1, 9),
        caveats: [],
        mostTasks: int(1, 2),
      };
    }),
    substitutes: [],
    hubs: [0, 1].map((n) => ({ code: `hub-${n}`, lift: int(5, 20) })),
    transit: [0, 1].map((n) => ({ hub: `hub-${n}`, theatre: 'north', days: 10 })),
    shares: states.map((state) => ({ state, share: int(1, 4) })),
  };
}

/** What the best plan weighs: every lot and every join whole, solved to the end. Only for instances as small as these. */
function optimumOf(highs: Highs, instance: Instance): number {
  const [model, rows] = [modelOf(instance), new Rows()];
  const infinity = highs.infinity;
  const most = (limit: number) => rows.add(-infinity, limit);
  const meets = instance.requirements.map(({ quantity }) => rows.add(quantity, infinity));
  const joins = instance.requirements.map(({ mostContributors }) => most(mostContributors));
  const given = instance.offers.map(({ quantity, lot }) => most(Math.floor(quantity / lot)));
  const tasks = instance.offers.map(({ mostTasks }) => most(mostTasks));
  const lifted = instance.hubs.map(({ lift }) => most(lift));
  const fair = model.states.map(() => most(0));
  const [joined, unmet] = [model.pairs.length, 2 * model.pairs.length];
  const over = unmet + meets.length;
  const cost = new Float64Array(over + 1);
  const upper = new Float64Array(over + 1).fill(infinity);
  const integrality = new Int32Array(over + 1);
  for (const [n, pair] of model.pairs.entries()) {
    const offer = instance.offers[pair.offer];
    assert.ok(offer);
    const [lift, price] = [offer.lift * offer.lot, offer.cost * offer.lot];
    rows.put(meets[pair.requirement] ?? 0, n, pair.delivers);
    rows.put(joins[pair.requirement] ?? 0, joined + n, 1);
    rows.put(given[pair.offer] ?? 0, n, 1);
    rows.put(tasks[pair.offer] ?? 0, joined + n, 1);
    rows.put(lifted[instance.hubs.findIndex(({ code }) => code === offer.hub)] ?? 0, n, lift);
    for (const [k, row] of fair.entries())
      rows.put(row, n, price * ((model.states[k] === offer.state ? 1 : 0) - (model.share[k] ?? 1)));
    const link = most(0);
    rows.put(link, n, 1);
    rows.put(link, joined + n, -pair.mostLots);
    cost[n] = weights.lift * lift + weights.cost * price;
    cost[joined + n] = weights.join;
    upper[n] = pair.mostLots;
    upper[joined + n] = 1;
    integrality[n] = integrality[joined + n] = highs.constants.variableType.integer;
  }
  for (const [n, { quantity, priority }] of instance.requirements.entries()) {
    rows.put(meets[n] ?? 0, unmet + n, 1);
    cost[unmet + n] = (weights.unmet * priority) / quantity;
  }
  for (const row of fair) rows.put(row, over, -model.wholeCost / 100);
  cost[over] = weights.unfair;
  return highs.withModel(
    {
      numCols: over + 1,
      numRows: rows.lower.length,
      sense: highs.constants.objectiveSense.minimize,
      offset: 0,
      colCost: cost,
      colLower: new Float64Array(over + 1),
      colUpper: upper,
      rowLower: Float64Array.from(rows.lower),
      rowUpper: Float64Array.from(rows.upper),
      matrix: rows.matrix(over + 1),
      integrality,
    },
    (solver) => {
      solver.options.set({ output_flag: false, mip_rel_gap: 0 });
      solver.run();
      assert.equal(solver.getModelStatus(), highs.constants.modelStatus.optimal);
      return solver.getObjectiveValue();
    },
  );
}

it('the bound is a certificate: the best plan weighs no less, and no plan less than the best', async () => {
  const highs = await loadSolver();
  for (let seed = 1; seed <= 50; seed += 1) {
    const instance = tiny(seed);
    const optimum = optimumOf(highs, instance);
    const { bound, weight } = await planContributions(instance);
    assert.ok(bound <= optimum + 1e-4, `seed ${seed}: a bound of ${bound} over the best, ${optimum}`);
    assert.ok(weight >= optimum - 1e-4, `seed ${seed}: a plan of ${weight} under the best, ${optimum}`);
  }
});

import type { Highs } from 'highs';
import type { Model } from './model.ts';
import type { Prices } from './prices.ts';
import { Rows } from './rows.ts';
import { weights } from './weights.ts';

/**
 * What no plan can do better than: the matching with lots and joins that may be divided, solved exactly. Its prices say
 * what each shortage costs.
 */
export interface Ceiling {
  /** No plan weighs less. */
  bound: number;
  /** What of the weight is unmet need there. */
  unmet: number;
  /** By pair: lots in the divided solution, and by how much a lot makes it worse (0 where it belongs in it). */
  lots: Float64Array;
  worse: Float64Array;
  /** By requirement: what a further unit delivered to it is worth. By hub: what a further unit of lift is worth. */
  worth: Float64Array;
  liftWorth: Float64Array;
  /** What the limits cost there. */
  prices: Prices;
}

/** Solves it; a second or two for 12,000 pairs. Throws where the solver gives no optimum, which an instance cannot cause. */
export function ceilingOf(highs: Highs, model: Model): Ceiling {
  const { pairs, instance, states } = model;
  const infinity = highs.infinity;
  const rows = new Rows();
  const meets = instance.requirements.map(({ quantity }) => rows.add(quantity, infinity));
  const joins = instance.requirements.map(({ mostContributors }) => rows.add(-infinity, mostContributors));
  const offered = instance.offers.map((_, n) => rows.add(-infinity, model.lots[n] ?? 0));
  const tasks = instance.offers.map(({ mostTasks }) => rows.add(-infinity, mostTasks));
  const lifted = instance.hubs.map(({ lift }) => rows.add(-infinity, lift));
  const fair = states.map(() => rows.add(-infinity, 0));
  const sum = rows.add(0, 0);
  const [unmet, all, over] = [pairs.length, pairs.length + meets.length, pairs.length + meets.length + 1];
  for (const [n, pair] of pairs.entries()) {
    rows.put(meets[pair.requirement] ?? 0, n, pair.delivers);
    rows.put(joins[pair.requirement] ?? 0, n, 1 / pair.mostLots);
    rows.put(offered[pair.offer] ?? 0, n, 1);
    rows.put(tasks[pair.offer] ?? 0, n, 1 / pair.mostLots);
    rows.put(lifted[model.hubOf[n] ?? 0] ?? 0, n, model.liftOf[n] ?? 0);
    rows.put(fair[model.stateOf[n] ?? 0] ?? 0, n, model.costOf[n] ?? 0);
    rows.put(sum, n, model.costOf[n] ?? 0);
  }
  for (const [n, row] of meets.entries()) rows.put(row, unmet + n, 1);
  rows.put(sum, all, -1);
  for (const [n, row] of fair.entries()) {
    rows.put(row, all, -(model.share[n] ?? 1));
    rows.put(row, over, -model.wholeCost / 100);
  }
  const columns = over + 1;
  const cost = new Float64Array(columns);
  const upper = new Float64Array(columns).fill(infinity);
  for (const [n, pair] of pairs.entries()) {
    cost[n] = (model.ownWeight[n] ?? 0) + weights.join / pair.mostLots;
    upper[n] = pair.mostLots;
  }
  for (const n of meets.keys()) cost[unmet + n] = model.missing[n] ?? 0;
  cost[over] = weights.unfair;
  return highs.withModel(
    {
      numCols: columns,
      numRows: rows.lower.length,
      sense: highs.constants.objectiveSense.minimize,
      offset: 0,
      colCost: cost,
      colLower: new Float64Array(columns),
      colUpper: upper,
      rowLower: Float64Array.from(rows.lower),
      rowUpper: Float64Array.from(rows.upper),
      matrix: rows.matrix(columns),
    },
    (solver) => {
      // One thread and the simplex method: the same answer on every node.
      solver.options.set({ output_flag: false, solver: 'simplex', random_seed: 0 });
      solver.run();
      if (solver.getModelStatus() !== highs.constants.modelStatus.optimal)
        throw new Error(`the ceiling has no optimum: ${solver.getModelStatus()}`);
      const { colValue, colDual, rowDual } = solver.getSolution();
      const at = (values: ArrayLike<number> | undefined, rowsOf: readonly number[], sign: number) =>
        Float64Array.from(rowsOf, (row) => Math.max(0, sign * (values?.[row] ?? 0)));
      return {
        bound: solver.getObjectiveValue(),
        unmet: meets.reduce((so, _, n) => so + (model.missing[n] ?? 0) * (colValue[unmet + n] ?? 0), 0),
        lots: Float64Array.from(pairs, (_, n) => colValue[n] ?? 0),
        worse: Float64Array.from(pairs, (_, n) => Math.max(0, colDual?.[n] ?? 0)),
        worth: at(rowDual, meets, 1),
        liftWorth: at(rowDual, lifted, -1),
        prices: {
          lots: at(rowDual, offered, -1),
          tasks: at(rowDual, tasks, -1),
          lift: at(rowDual, lifted, -1),
          fair: at(rowDual, fair, -1),
        },
      };
    },
  );
}

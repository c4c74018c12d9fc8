import type { Highs } from 'highs';
import type { Ceiling } from './ceiling.ts';
import type { DraftPlan } from './draft-plan.ts';
import type { Model } from './model.ts';
import { seeded } from './random.ts';
import { Rows } from './rows.ts';
import { planOf } from './search.ts';
import { weights } from './weights.ts';

/** Requirements opened at once; more take the solver too long, fewer leave too little to choose. */
const REQUIREMENTS = 14;
/** Most windows; and so many requirements for each window without a gain, of those that end it. */
const WINDOWS = 90;
const A_WINDOW_WITHOUT_GAIN = 8;
/** A pair that makes the divided solution worse by more than this for each lot is not opened. */
const HOPEFUL = 8;
/** A part of the ceiling. */
const NEAR = 0.001;
/** Branches of the solver a window: a count, so that every machine ends at the same plan. */
const NODES = 50;

interface WindowOptions {
  seed: number;
  /** Lots that stay as they are, by pair. */
  fixed?: Int32Array | undefined;
  /** Told which part of the windows is done, 0 to 1. */
  heard?: ((part: number) => void) | undefined;
}

/**
 * Betters a plan window by window (large-neighbourhood search, Shaw 1998): fourteen requirements are opened, the neediest
 * sooner, and what may serve them is chosen anew in whole lots by the solver, all else standing. What weighs less is kept.
 */
export function betterByWindows(
  highs: Highs,
  model: Model,
  ceiling: Ceiling,
  plan: DraftPlan,
  { seed, fixed, heard }: WindowOptions,
): DraftPlan {
  const requirements = model.instance.requirements.length;
  const random = seeded(seed);
  let best = plan;
  const patience = Math.ceil(requirements / A_WINDOW_WITHOUT_GAIN);
  let without = 0;
  for (let n = 0; n < WINDOWS && without < patience && !isBest(ceiling, best); n += 1) {
    heard?.(n / WINDOWS);
    const open = openedOf(model, best, random);
    const pairs = [...model.pairs.keys()].filter(
      (pair) =>
        open.has(model.pairs[pair]?.requirement ?? -1) &&
        (fixed?.[pair] ?? 0) === 0 &&
        ((ceiling.worse[pair] ?? 0) < HOPEFUL || (best.lots[pair] ?? 0) > 0),
    );
    const found = planWith(highs, model, best, [...open], pairs);
    const gained = found !== undefined && found.weight + found.unfair() < best.weight + best.unfair() - 1e-6;
    without = gained ? 0 : without + 1;
    if (gained) best = found;
    if (open.size === requirements) break;
  }
  return best;
}

/** So near to the ceiling that nothing is to be gained. */
const isBest = ({ bound }: Ceiling, plan: DraftPlan): boolean => plan.weight + plan.unfair() <= bound * (1 + NEAR);

/** Draws requirements: one that misses more is drawn sooner. */
function openedOf(model: Model, plan: DraftPlan, random: () => number): Set<number> {
  const { requirements } = model.instance;
  const opened = new Set<number>();
  const pull = requirements.map((_, n) => plan.needs(n) * (model.missing[n] ?? 0) + 20);
  while (opened.size < Math.min(REQUIREMENTS, requirements.length)) {
    const left = [...pull.keys()].filter((n) => !opened.has(n));
    let at = random() * left.reduce((sum, n) => sum + (pull[n] ?? 0), 0);
    const drawn = left.find((n) => {
      at -= pull[n] ?? 0;
      return at <= 0;
    });
    opened.add(drawn ?? left.at(-1) ?? 0);
  }
  return opened;
}

/** The plan with these pairs chosen anew; undefined where the solver found nothing. */
function planWith(
  highs: Highs,
  model: Model,
  plan: DraftPlan,
  open: readonly number[],
  pairs: readonly number[],
): DraftPlan | undefined {
  if (pairs.length === 0) return undefined;
  const { instance } = model;
  const { infinity } = highs;
  const kept = plan.lots.slice();
  for (const pair of pairs) kept[pair] = 0;
  const rest = planOf(model, kept);
  const rows = new Rows();
  const meets = new Map(open.map((n) => [n, rows.add(rest.needs(n), infinity)]));
  const joins = new Map(
    open.map((n) => [n, rows.add(-infinity, (instance.requirements[n]?.mostContributors ?? 0) - (rest.joins[n] ?? 0))]),
  );
  const offers = [...new Set(pairs.map((pair) => model.pairs[pair]?.offer ?? 0))];
  const given = new Map(offers.map((n) => [n, rows.add(-infinity, rest.left[n] ?? 0)]));
  const tasks = new Map(
    offers.map((n) => [n, rows.add(-infinity, (instance.offers[n]?.mostTasks ?? 0) - (rest.tasks[n] ?? 0))]),
  );
  const lifted = instance.hubs.map((_, n) => rows.add(-infinity, rest.lift[n] ?? 0));
  const [joined, unmet] = [pairs.length, 2 * pairs.length];
  const columns = unmet + open.length;
  const [cost, lower, start] = [new Float64Array(columns), new Float64Array(columns), new Float64Array(columns)];
  const upper = new Float64Array(columns).fill(infinity);
  const whole = new Int32Array(columns);
  for (const [n, pair] of pairs.entries()) {
    const about = model.pairs[pair];
    if (about === undefined) continue;
    const most = Math.max(0, Math.min(about.mostLots, rest.left[about.offer] ?? 0));
    rows.put(meets.get(about.requirement) ?? 0, n, about.delivers);
    rows.put(joins.get(about.requirement) ?? 0, joined + n, 1);
    rows.put(given.get(about.offer) ?? 0, n, 1);
    rows.put(tasks.get(about.offer) ?? 0, joined + n, 1);
    rows.put(lifted[model.hubOf[pair] ?? 0] ?? 0, n, model.liftOf[pair] ?? 0);
    const link = rows.add(-infinity, 0);
    rows.put(link, n, 1);
    rows.put(link, joined + n, -most);
    cost[n] = model.ownWeight[pair] ?? 0;
    cost[joined + n] = weights.join;
    upper[n] = most;
    upper[joined + n] = 1;
    whole[n] = highs.constants.variableType.integer;
    whole[joined + n] = highs.constants.variableType.integer;
    start[n] = plan.lots[pair] ?? 0;
    start[joined + n] = (plan.lots[pair] ?? 0) > 0 ? 1 : 0;
  }
  for (const [n, requirement] of open.entries()) {
    rows.put(meets.get(requirement) ?? 0, unmet + n, 1);
    cost[unmet + n] = model.missing[requirement] ?? 0;
    start[unmet + n] = plan.needs(requirement);
  }
  const values = highs.withModel(
    {
      numCols: columns,
      numRows: rows.lower.length,
      sense: highs.constants.objectiveSense.minimize,
      offset: 0,
      colCost: cost,
      colLower: lower,
      colUpper: upper,
      rowLower: Float64Array.from(rows.lower),
      rowUpper: Float64Array.from(rows.upper),
      matrix: rows.matrix(columns),
      integrality: whole,
    },
    (solver) => {
      solver.options.set({ output_flag: false, random_seed: 0, mip_max_nodes: NODES, mip_rel_gap: 0.002 });
      solver.setSolution({ colValue: start });
      solver.run();
      return solver.getSolution().colValue;
    },
  );
  if (values.length < columns) return undefined;
  const lots = kept.slice();
  for (const [n, pair] of pairs.entries()) lots[pair] = Math.round(values[n] ?? 0);
  const found = planOf(model, lots);
  return withinLimits(model, found) ? found : undefined;
}

/** The solver keeps to limits within its tolerance; a plan keeps to them. */
function withinLimits({ instance }: Model, plan: DraftPlan): boolean {
  return (
    instance.hubs.every((_, n) => (plan.lift[n] ?? 0) >= -1e-6) &&
    instance.offers.every(({ mostTasks }, n) => (plan.left[n] ?? 0) >= 0 && (plan.tasks[n] ?? 0) <= mostTasks) &&
    instance.requirements.every(({ mostContributors }, n) => (plan.joins[n] ?? 0) <= mostContributors)
  );
}

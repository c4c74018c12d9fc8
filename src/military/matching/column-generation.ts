import type { DraftPlan } from './draft-plan.ts';
import type { Master } from './master.ts';
import type { Model } from './model.ts';
import { burdenPrices, type Pattern, priceOf } from './pattern.ts';
import type { Patterns } from './patterns.ts';
import { between, type Prices } from './prices.ts';
import { weights } from './weights.ts';

/** Part of the best prices so far in the prices that are tried (smoothing, Wentges 1997). */
const SMOOTH = 0.6;
const MOST_ROUNDS = 60;
/** So near to its bound that the master counts as solved, as a part of its weight. */
const NEAR = 0.0003;

/**
 * Adds to the master what patterns its prices speak for until hardly any is left (column generation), beginning with
 * `prices`. Gives what no plan weighs less than: the bound of Lagrange at the best prices tried. It is summed up here
 * from the cheapest patterns and from the limits at their prices, so it holds whatever the solver's tolerance.
 */
export function generatePatterns(
  patterns: Patterns,
  master: Master,
  stays: DraftPlan,
  prices: Prices,
  heard?: (part: number) => void,
): number {
  let best = { bound: boundAt(patterns, master, stays, prices), prices };
  for (let n = 0; n < MOST_ROUNDS; n += 1) {
    heard?.(n / MOST_ROUNDS);
    const solved = master.solve();
    if (solved === undefined || solved.weight - best.bound < NEAR * solved.weight) break;
    const before = master.patterns.length;
    const tried = between(best.prices, solved.prices, SMOOTH);
    const bound = boundAt(patterns, master, stays, tried);
    if (bound > best.bound) best = { bound, prices: tried };
    if (master.patterns.length > before) continue;
    // Nothing new between them: what the master itself says decides.
    const last = boundAt(patterns, master, stays, solved.prices);
    if (last > best.bound) best = { bound: last, prices: solved.prices };
    if (master.patterns.length === before) break;
  }
  return best.bound;
}

/** The bound at these prices; the patterns it is made of go to the master. */
function boundAt({ model, cheapest, pool }: Patterns, master: Master, stays: DraftPlan, prices: Prices): number {
  const { instance } = model;
  const held = { ...prices, fair: withinWeight(model, prices.fair) };
  const burden = burdenPrices(model, held);
  const found = instance.requirements.map((_, n) => cheapest.of(n, held, stays, burden));
  let bound = found.reduce((sum, { value }) => sum + value, 0);
  for (const [n, { mostTasks }] of instance.offers.entries())
    bound -= (held.lots[n] ?? 0) * (stays.left[n] ?? 0) + (held.tasks[n] ?? 0) * (mostTasks - (stays.tasks[n] ?? 0));
  for (const n of instance.hubs.keys()) bound -= (held.lift[n] ?? 0) * (stays.lift[n] ?? 0);
  master.add(pool.add(found.map(({ pattern }) => pattern)));
  return bound;
}

/** Prices of fairness cannot sum to more than what is unfair weighs. */
function withinWeight(model: Model, fair: Float64Array): Float64Array {
  const most = (weights.unfair * 100) / model.wholeCost;
  const sum = fair.reduce((so, price) => so + price, 0);
  return sum <= most ? fair : fair.map((price) => (price * most) / sum);
}

/** Patterns of these requirements that would better the master at its own prices. */
export function betterPatterns(
  { model, cheapest }: Patterns,
  requirements: Iterable<number>,
  solved: { prices: Prices; serving: Float64Array },
  rest: DraftPlan,
): Pattern[] {
  const burden = burdenPrices(model, solved.prices);
  const found: Pattern[] = [];
  for (const n of requirements) {
    const { pattern } = cheapest.of(n, solved.prices, rest, burden);
    const gain = (solved.serving[n] ?? 0) - pattern.weight - priceOf(model, pattern, solved.prices, burden);
    if (gain > LEAST_GAIN) found.push(pattern);
  }
  return found;
}

const LEAST_GAIN = 1e-6;

import type { DraftPlan } from './draft-plan.ts';
import type { Model } from './model.ts';
import type { Prices } from './prices.ts';
import { weights } from './weights.ts';

/** One way to serve a requirement: whole lots of some pairs of it, or of none. */
export interface Pattern {
  requirement: number;
  /** Ascending; and lots of each. */
  pairs: readonly number[];
  lots: readonly number[];
  /** What it weighs in a plan: what stays unmet, lift, cost and joins. */
  weight: number;
}

/** `needs`: units of the requirement to be met by it. */
export function patternOf(
  model: Model,
  requirement: number,
  needs: number,
  pairs: readonly number[],
  lots: readonly number[],
): Pattern {
  let [own, delivered] = [0, 0];
  for (const [n, pair] of pairs.entries()) {
    own += weights.join + (lots[n] ?? 0) * (model.ownWeight[pair] ?? 0);
    delivered += (lots[n] ?? 0) * (model.pairs[pair]?.delivers ?? 0);
  }
  const weight = own + (model.missing[requirement] ?? 0) * Math.max(0, needs - delivered);
  return { requirement, pairs, lots, weight };
}

/** What the pattern takes of everything scarce costs, at these prices. */
export function priceOf(model: Model, pattern: Pattern, prices: Prices, burden: Float64Array): number {
  let sum = 0;
  for (const [n, pair] of pattern.pairs.entries()) {
    const offer = model.pairs[pair]?.offer ?? 0;
    sum += (prices.tasks[offer] ?? 0) + (pattern.lots[n] ?? 0) * lotPrice(model, pair, prices, burden);
  }
  return sum;
}

/** What a lot of a pair costs at these prices, without its own weight. */
export function lotPrice(model: Model, pair: number, prices: Prices, burden: Float64Array): number {
  return (
    (prices.lots[model.pairs[pair]?.offer ?? 0] ?? 0) +
    (prices.lift[model.hubOf[pair] ?? 0] ?? 0) * (model.liftOf[pair] ?? 0) +
    (burden[model.stateOf[pair] ?? 0] ?? 0) * (model.costOf[pair] ?? 0)
  );
}

/** By state: what a unit of cost that it carries costs; below zero where it carries less than its share. */
export function burdenPrices(model: Model, prices: Prices): Float64Array {
  const all = prices.fair.reduce((sum, price, n) => sum + price * (model.share[n] ?? 1), 0);
  return prices.fair.map((price) => price - all);
}

/** Whether there is room for a pattern in what is left. */
export function fits(model: Model, pattern: Pattern, rest: DraftPlan): boolean {
  const lifted = new Map<number, number>();
  for (const [n, pair] of pattern.pairs.entries()) {
    const lots = pattern.lots[n] ?? 0;
    const offer = model.pairs[pair]?.offer ?? 0;
    if ((rest.left[offer] ?? 0) < lots || rest.busy(offer)) return false;
    const hub = model.hubOf[pair] ?? 0;
    lifted.set(hub, (lifted.get(hub) ?? 0) + lots * (model.liftOf[pair] ?? 0));
  }
  for (const [hub, lift] of lifted) if (lift > (rest.lift[hub] ?? 0) + SLACK) return false;
  return true;
}

export function give(plan: DraftPlan, { pairs, lots }: Pattern): void {
  for (const [n, pair] of pairs.entries()) plan.put(pair, lots[n] ?? 0);
}

const SLACK = 1e-9;

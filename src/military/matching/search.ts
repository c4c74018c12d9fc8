import type { Ceiling } from './ceiling.ts';
import { DraftPlan, planOf } from './draft-plan.ts';
import type { Model } from './model.ts';
import { seeded } from './random.ts';

export interface SearchOptions {
  /** Steps tried; the same number gives the same plan on every machine. */
  steps: number;
  seed: number;
  /** Lots that stay as they are (accepted lines), and lots to begin from, by pair. */
  fixed?: Int32Array | undefined;
  from?: Int32Array | undefined;
  /** Told now and then which part of the steps is done, 0 to 1. */
  heard?: ((part: number) => void) | undefined;
}

/** Warmth of the search at its beginning and end, in the weight of a plan: what a step may make worse at even odds. */
const WARM = 40;
/** Begun from a plan, it should stay near it. */
const WARM_ANEW = 4;
const COLD = 0.5;
/** A pair that makes the divided solution worse by more than this for each lot is hardly ever in a good plan. */
const HOPEFUL = 1;

/**
 * Finds a good plan in whole lots: begins with the ceiling's divided plan rounded down, then tries steps (take back and
 * give elsewhere, make room for a pair) and keeps those that weigh less, worse ones ever more rarely (simulated annealing,
 * Kirkpatrick et al. 1983). Only pairs that the ceiling's prices speak for are tried.
 */
export function searchPlan(
  model: Model,
  ceiling: Ceiling,
  { steps, seed, fixed, from, heard }: SearchOptions,
): DraftPlan {
  const plan = new DraftPlan(model);
  const stays = (pair: number) => fixed?.[pair] ?? 0;
  for (const pair of model.pairs.keys()) if (stays(pair) > 0) plan.put(pair, stays(pair));
  // What was accepted is accepted as it is: no lot is taken from it, and none is added.
  const hopeful = [...model.pairs.keys()].filter(
    (pair) =>
      stays(pair) === 0 &&
      ((ceiling.worse[pair] ?? 0) < HOPEFUL || (ceiling.lots[pair] ?? 0) > 0 || (from?.[pair] ?? 0) > 0),
  );
  round(plan, hopeful, from ?? ceiling.lots, stays);
  if (hopeful.length === 0) return plan;
  const neighbours = neighboursOf(model, hopeful);
  const used = new Used(plan, hopeful, stays);
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  const oneOf = (list: readonly number[]) => list[below(list.length)] ?? 0;
  const done: number[] = [];
  const step = (pair: number, lots: number) => {
    if (lots === 0) return;
    plan.put(pair, lots);
    done.push(pair, lots);
  };
  const free = (pair: number, lots = plan.lots[pair] ?? 0) =>
    step(pair, -Math.min(lots, (plan.lots[pair] ?? 0) - stays(pair)));
  const give = (pair: number) => step(pair, plan.room(pair));
  /** Takes back one that is in use of these, if there is one. */
  const freeOneOf = (list: readonly number[], but: number) => {
    let chosen = -1;
    for (const pair of list)
      if (pair !== but && (plan.lots[pair] ?? 0) > stays(pair) && (chosen < 0 || random() < 0.4)) chosen = pair;
    if (chosen >= 0) free(chosen);
  };

  const move = () => {
    const pair = oneOf(hopeful);
    const about = model.pairs[pair];
    if (about === undefined) return;
    if (plan.needs(about.requirement) === 0 && random() < 0.5)
      freeOneOf(neighbours.requirement[about.requirement] ?? [], pair);
    if (plan.lots[pair] === 0 && plan.fullOf(about.requirement))
      freeOneOf(neighbours.requirement[about.requirement] ?? [], pair);
    if (plan.lots[pair] === 0 && ((plan.left[about.offer] ?? 0) < 1 || plan.busy(about.offer)))
      freeOneOf(neighbours.offer[about.offer] ?? [], pair);
    const atHub = neighbours.hub[model.hubOf[pair] ?? 0] ?? [];
    const wanted = Math.min(Math.ceil(plan.needs(about.requirement) / about.delivers), plan.left[about.offer] ?? 0);
    for (let tries = 0; tries < 12 && plan.liftable(pair) < wanted; tries += 1) {
      const other = oneOf(atHub);
      if (other !== pair && (plan.lots[other] ?? 0) > 0) free(other, 1 + below(plan.lots[other] ?? 0));
    }
    give(pair);
  };
  const pass = () => {
    const pair = used.any(below);
    const about = pair === undefined ? undefined : model.pairs[pair];
    if (pair === undefined || about === undefined) return;
    free(pair, random() < 0.5 ? plan.lots[pair] : 1 + below(plan.lots[pair] ?? 0));
    const which = random();
    const list =
      which < 0.4
        ? neighbours.requirement[about.requirement]
        : which < 0.7
          ? neighbours.offer[about.offer]
          : neighbours.hub[model.hubOf[pair] ?? 0];
    for (let tries = 1 + below(3); tries > 0; tries -= 1) {
      const other = oneOf(list ?? []);
      if (other !== pair) give(other);
    }
  };

  const warmest = from === undefined ? WARM : WARM_ANEW;
  let unfair = plan.unfair();
  let least = plan.weight + unfair;
  let best = plan.lots.slice();
  const mark = Math.max(1, Math.floor(steps / 50));
  for (let n = 0; n < steps; n += 1) {
    if (n % mark === 0) heard?.(n / steps);
    const warmth = warmest * (COLD / warmest) ** (n / steps);
    const before = plan.weight + unfair;
    done.length = 0;
    const which = random();
    if (which < 0.35) pass();
    else if (which < 0.6) give(oneOf(hopeful));
    else move();
    if (done.length === 0) continue;
    const now = plan.unfair();
    const worse = plan.weight + now - before;
    if (worse > 0 && random() >= Math.exp(-worse / warmth)) {
      for (let k = done.length - 2; k >= 0; k -= 2) plan.put(done[k] ?? 0, -(done[k + 1] ?? 0));
      continue;
    }
    unfair = now;
    for (let k = 0; k < done.length; k += 2) used.note(done[k] ?? 0);
    if (plan.weight + now < least - 1e-9) {
      least = plan.weight + now;
      best.set(plan.lots);
    }
  }
  return planOf(model, best);
}

function round(
  plan: DraftPlan,
  hopeful: readonly number[],
  wanted: ArrayLike<number>,
  stays: (pair: number) => number,
) {
  const order = hopeful.toSorted((one, other) => (wanted[other] ?? 0) - (wanted[one] ?? 0) || one - other);
  for (const pair of order) {
    const lots = Math.min(Math.round((wanted[pair] ?? 0) - 0.2) - stays(pair), plan.room(pair));
    if (lots > 0) plan.put(pair, lots);
  }
}

/** Hopeful pairs by what they share. */
function neighboursOf(model: Model, hopeful: readonly number[]) {
  const lists = (count: number, of: (pair: number) => number) => {
    const list: number[][] = Array.from({ length: count }, () => []);
    for (const pair of hopeful) list[of(pair)]?.push(pair);
    return list;
  };
  return {
    requirement: lists(model.instance.requirements.length, (pair) => model.pairs[pair]?.requirement ?? 0),
    offer: lists(model.instance.offers.length, (pair) => model.pairs[pair]?.offer ?? 0),
    hub: lists(model.instance.hubs.length, (pair) => model.hubOf[pair] ?? 0),
  };
}

/** The pairs in use that are not fixed, so that one of them can be drawn. */
class Used {
  readonly #plan: DraftPlan;
  readonly #stays: (pair: number) => number;
  readonly #list: number[] = [];
  readonly #place: Int32Array;

  constructor(plan: DraftPlan, hopeful: readonly number[], stays: (pair: number) => number) {
    this.#plan = plan;
    this.#stays = stays;
    this.#place = new Int32Array(plan.lots.length).fill(-1);
    for (const pair of hopeful) this.note(pair);
  }

  note(pair: number): void {
    const inUse = (this.#plan.lots[pair] ?? 0) > this.#stays(pair);
    const place = this.#place[pair] ?? -1;
    if (inUse && place < 0) this.#place[pair] = this.#list.push(pair) - 1;
    if (inUse || place < 0) return;
    const last = this.#list.pop() ?? pair;
    if (last !== pair) {
      this.#list[place] = last;
      this.#place[last] = place;
    }
    this.#place[pair] = -1;
  }

  any(below: (most: number) => number): number | undefined {
    return this.#list[below(this.#list.length)];
  }
}

import type { Model } from './model.ts';
import { weights } from './weights.ts';

/**
 * A plan in the making: lots by pair, and what is left of everything. Every plan it holds keeps to all limits; what it
 * weighs is kept up to date with each step.
 */
export class DraftPlan {
  /** By pair. */
  readonly lots: Int32Array;
  /** By requirement: units delivered, offers that join. */
  readonly met: Float64Array;
  readonly joins: Int32Array;
  /** By offer: lots left, requirements it serves. */
  readonly left: Int32Array;
  readonly tasks: Int32Array;
  /** By hub: lift left. */
  readonly lift: Float64Array;
  readonly #model: Model;
  readonly #burden: Float64Array;
  readonly #joinsMost: Int32Array;
  readonly #tasksMost: Int32Array;
  readonly #quantity: Float64Array;
  readonly #requirementOf: Int32Array;
  readonly #offerOf: Int32Array;
  readonly #delivers: Float64Array;
  #cost = 0;
  #weight: number;

  constructor(model: Model) {
    const { instance, pairs } = model;
    this.#model = model;
    this.lots = new Int32Array(pairs.length);
    this.met = new Float64Array(instance.requirements.length);
    this.joins = new Int32Array(instance.requirements.length);
    this.left = Int32Array.from(model.lots);
    this.tasks = new Int32Array(instance.offers.length);
    this.lift = Float64Array.from(instance.hubs, ({ lift }) => lift);
    this.#burden = new Float64Array(model.states.length);
    this.#joinsMost = Int32Array.from(instance.requirements, ({ mostContributors }) => mostContributors);
    this.#tasksMost = Int32Array.from(instance.offers, ({ mostTasks }) => mostTasks);
    this.#quantity = Float64Array.from(instance.requirements, ({ quantity }) => quantity);
    this.#requirementOf = Int32Array.from(pairs, ({ requirement }) => requirement);
    this.#offerOf = Int32Array.from(pairs, ({ offer }) => offer);
    this.#delivers = Float64Array.from(pairs, ({ delivers }) => delivers);
    this.#weight = this.#quantity.reduce((sum, quantity, n) => sum + quantity * (model.missing[n] ?? 0), 0);
  }

  /** What it weighs, without what is unfair. */
  get weight(): number {
    return this.#weight;
  }

  /** What it weighs that the state furthest over its share carries more than it. */
  unfair(): number {
    const { share, wholeCost } = this.#model;
    let most = 0;
    for (let n = 0; n < share.length; n += 1) {
      const over = (this.#burden[n] ?? 0) - (share[n] ?? 1) * this.#cost;
      if (over > most) most = over;
    }
    return (weights.unfair * 100 * most) / wholeCost;
  }

  /** By state: the part of this plan's cost that it carries. */
  burdens(): Float64Array {
    return this.#burden.map((burden) => burden / (this.#cost === 0 ? 1 : this.#cost));
  }

  needs(requirement: number): number {
    return Math.max(0, (this.#quantity[requirement] ?? 0) - (this.met[requirement] ?? 0));
  }

  /** Lots of this pair that there is room and need for now. */
  room(pair: number): number {
    const requirement = this.#requirementOf[pair] ?? 0;
    const offer = this.#offerOf[pair] ?? 0;
    const fresh = this.lots[pair] === 0;
    if (fresh && this.fullOf(requirement)) return 0;
    if (fresh && this.busy(offer)) return 0;
    return Math.min(this.#wanted(pair, requirement), this.left[offer] ?? 0, this.liftable(pair));
  }

  /** Whether no further offer may join this requirement; whether this offer may serve no further one. */
  fullOf(requirement: number): boolean {
    return (this.joins[requirement] ?? 0) >= (this.#joinsMost[requirement] ?? 0);
  }

  busy(offer: number): boolean {
    return (this.tasks[offer] ?? 0) >= (this.#tasksMost[offer] ?? 0);
  }

  #wanted(pair: number, requirement: number): number {
    const missing = (this.#quantity[requirement] ?? 0) - (this.met[requirement] ?? 0);
    return missing <= SLACK ? 0 : Math.ceil(missing / (this.#delivers[pair] ?? 1) - SLACK);
  }

  liftable(pair: number): number {
    const each = this.#model.liftOf[pair] ?? 0;
    if (each === 0) return Number.MAX_SAFE_INTEGER;
    return Math.max(0, Math.floor(((this.lift[this.#model.hubOf[pair] ?? 0] ?? 0) + SLACK) / each));
  }

  /** Adds lots to a pair, or takes them with a negative number; the caller has asked `room`. */
  put(pair: number, lots: number): void {
    const model = this.#model;
    const requirement = this.#requirementOf[pair] ?? 0;
    const offer = this.#offerOf[pair] ?? 0;
    const before = this.lots[pair] ?? 0;
    const after = before + lots;
    const was = this.needs(requirement);
    this.lots[pair] = after;
    this.met[requirement] = (this.met[requirement] ?? 0) + lots * (this.#delivers[pair] ?? 0);
    this.left[offer] = (this.left[offer] ?? 0) - lots;
    const hub = model.hubOf[pair] ?? 0;
    this.lift[hub] = (this.lift[hub] ?? 0) - lots * (model.liftOf[pair] ?? 0);
    const cost = lots * (model.costOf[pair] ?? 0);
    const state = model.stateOf[pair] ?? 0;
    this.#burden[state] = (this.#burden[state] ?? 0) + cost;
    this.#cost += cost;
    const joins = before === 0 && after > 0 ? 1 : before > 0 && after === 0 ? -1 : 0;
    this.joins[requirement] = (this.joins[requirement] ?? 0) + joins;
    this.tasks[offer] = (this.tasks[offer] ?? 0) + joins;
    this.#weight +=
      (this.needs(requirement) - was) * (model.missing[requirement] ?? 0) +
      lots * (model.ownWeight[pair] ?? 0) +
      joins * weights.join;
  }
}

/** The plan of these lots. */
export function planOf(model: Model, lots: Int32Array): DraftPlan {
  const plan = new DraftPlan(model);
  for (const [pair, count] of lots.entries()) if (count > 0) plan.put(pair, count);
  return plan;
}

const SLACK = 1e-9;

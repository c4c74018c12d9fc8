import type { Instance } from './instance.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { weights } from './weights.ts';

/** An instance in columns of numbers: what the ceiling and the search compute on. */
export interface Model {
  instance: Instance;
  pairs: readonly Pair[];
  states: readonly string[];
  /** By pair: state and hub of its offer, and what a lot lifts, costs and weighs by itself. */
  stateOf: Int32Array;
  hubOf: Int32Array;
  liftOf: Float64Array;
  costOf: Float64Array;
  ownWeight: Float64Array;
  /** By requirement: what a missing unit weighs. */
  missing: Float64Array;
  /** By offer: lots in it. */
  lots: Int32Array;
  /** By state: the part of all cost it agreed to carry; 1 where it named none, so that it never weighs. */
  share: Float64Array;
  /** What all that is required would cost at the mean cost of what is offered: the measure of what is unfair. */
  wholeCost: number;
}

export function modelOf(instance: Instance): Model {
  const pairs = pairsOf(instance);
  const states = [...new Set(instance.offers.map(({ state }) => state))].sort();
  const hubs = new Map(instance.hubs.map(({ code }, n) => [code, n]));
  const stateIndex = new Map(states.map((state, n) => [state, n]));
  const offerOf = (pair: Pair) => {
    const offer = instance.offers[pair.offer];
    if (offer === undefined) throw new RangeError(`no offer ${pair.offer}`);
    return offer;
  };
  const column = (of: (pair: Pair) => number) => Float64Array.from(pairs, of);
  const liftOf = column((pair) => offerOf(pair).lift * offerOf(pair).lot);
  const costOf = column((pair) => offerOf(pair).cost * offerOf(pair).lot);
  const all = instance.shares.reduce((sum, { share }) => sum + share, 0);
  const agreed = new Map(instance.shares.map(({ state, share }) => [state, share]));
  return {
    instance,
    pairs,
    states,
    stateOf: Int32Array.from(pairs, (pair) => stateIndex.get(offerOf(pair).state) ?? 0),
    hubOf: Int32Array.from(pairs, (pair) => hubs.get(offerOf(pair).hub) ?? 0),
    liftOf,
    costOf,
    ownWeight: Float64Array.from(pairs, (_, n) => weights.lift * (liftOf[n] ?? 0) + weights.cost * (costOf[n] ?? 0)),
    missing: Float64Array.from(instance.requirements, (one) => (weights.unmet * one.priority) / one.quantity),
    lots: Int32Array.from(instance.offers, ({ quantity, lot }) => Math.floor(quantity / lot + 1e-9)),
    share: Float64Array.from(states, (state) => {
      const share = agreed.get(state);
      return share === undefined || all === 0 ? 1 : share / all;
    }),
    wholeCost: wholeCostOf(instance),
  };
}

function wholeCostOf({ requirements, offers }: Instance): number {
  const required = requirements.reduce((sum, { quantity }) => sum + quantity, 0);
  const offered = offers.reduce((sum, { quantity }) => sum + quantity, 0);
  const cost = offers.reduce((sum, offer) => sum + offer.quantity * offer.cost, 0);
  return required * offered * cost === 0 ? 1 : (required * cost) / offered;
}

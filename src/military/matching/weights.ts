/**
 * What a plan is weighed by; the smaller sum is the better plan. What is unmet outweighs all else: a requirement of
 * priority 1 that is wholly unmet costs 1,000. These numbers are printed in every plan.
 */
export const weights = {
  /** Times priority, times the share of the requirement that is unmet. */
  unmet: 1_000,
  /** A unit of lift, a unit of cost: only to choose between plans that serve as well. */
  lift: 0.001,
  cost: 0.001,
  /** Each offer that serves each requirement: fewer joins are easier to lead. */
  join: 0.5,
  /** For each hundredth of `Model.wholeCost` that the state furthest over its share carries beyond it. */
  unfair: 20,
} as const;

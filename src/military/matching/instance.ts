/**
 * What a matching is made of: requirements that name no state, and offers that states made of their own will, with their
 * caveats. Quantities are in the units of the capability (teams, seats, beds); days are ISO dates.
 */
export interface Instance {
  requirements: readonly Requirement[];
  offers: readonly Offer[];
  /** Which capability may stand in for which, and what share of it a unit then counts for (0 < share ≤ 1). */
  substitutes: readonly Substitute[];
  /** Where offers leave from, and how much can be lifted there in units of `Offer.lift`. */
  hubs: readonly { code: string; lift: number }[];
  /** Days from a hub to a theatre; a pair that is not named cannot be travelled. */
  transit: readonly { hub: string; theatre: string; days: number }[];
  /** What each state agreed to carry of the whole cost, in any unit; a state that is not named carries what it offers. */
  shares: readonly { state: string; share: number }[];
  /** Pairs that a state or a person has said no to. */
  barred?: readonly { requirement: string; offer: string }[] | undefined;
}

export interface Requirement {
  id: string;
  capability: string;
  quantity: number;
  /** 1 to 5; 5 is the most urgent. */
  priority: number;
  theatre: string;
  neededBy: string;
  /** How many offers may serve it together. */
  mostContributors: number;
}

export interface Offer {
  id: string;
  /** ISO 3166-1 alpha-2. */
  state: string;
  capability: string;
  quantity: number;
  /** It is given in whole lots of so many units. */
  lot: number;
  readyOn: string;
  hub: string;
  /** What a unit takes of the hub's lift, and what it costs. */
  lift: number;
  cost: number;
  /** Theatres this state does not go to with it. */
  caveats: readonly string[];
  /** How many requirements it may be divided over. */
  mostTasks: number;
}

export interface Substitute {
  offered: string;
  serves: string;
  share: number;
}

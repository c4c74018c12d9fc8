import type { DraftPlan } from './draft-plan.ts';
import type { Model } from './model.ts';
import { burdenPrices, lotPrice, type Pattern, patternOf } from './pattern.ts';
import type { Prices } from './prices.ts';
import { weights } from './weights.ts';

/** Cells a need is divided into where its units and lots have no common measure; deliveries are then rounded up. */
const MOST_CELLS = 1_200;
/** Numbers of lots tried for a pair; beyond them several share one try, at the cost of the fewest of them. */
const MOST_CHOICES = 60;

/** Some lots of a pair: how many, what part of their price is counted, and cells they deliver. */
interface Choice {
  lots: number;
  counted: number;
  cells: number;
}

/** A need in cells, and what each of its pairs can do for it. */
interface Grid {
  cells: number;
  /** Of the need, in a cell. */
  units: number;
  pairs: readonly { pair: number; offer: number; choices: readonly Choice[] }[];
}

/** The cheapest pattern and what it costs at the prices: never more than any pattern there is. */
export interface Cheapest {
  value: number;
  pattern: Pattern;
}

/** A pair that may gain something at the prices: what joining and a lot of it cost, and how many lots are left. */
interface Useful {
  pair: number;
  join: number;
  lot: number;
  choices: readonly Choice[];
  most: number;
}

/**
 * Finds the cheapest pattern of a requirement at given prices: a knapsack over units delivered and offers that join
 * (dynamic programming, as Gilmore and Gomory 1961 price the patterns of a cutting stock).
 */
export class CheapestPattern {
  readonly #model: Model;
  readonly #grids: readonly Grid[];
  /** By joins and cells: the least it costs. By pair, joins and cells: the choice that made it so, from 1. */
  #least = new Float64Array(0);
  #chosen = new Uint8Array(0);
  /** By pair and joins: the cells from which the need was filled whole. */
  #from = new Int16Array(0);

  /** `stays`: a pair that has lots there stays as it is and is in no pattern. */
  constructor(model: Model, stays: DraftPlan) {
    this.#model = model;
    const byRequirement: number[][] = model.instance.requirements.map(() => []);
    for (const [n, pair] of model.pairs.entries()) if (stays.lots[n] === 0) byRequirement[pair.requirement]?.push(n);
    this.#grids = byRequirement.map((pairs, n) => gridOf(model, pairs, stays.needs(n)));
  }

  /** How many steps it takes at most to find those of all requirements once: whether it is worth beginning. */
  get steps(): number {
    return this.#grids.reduce((sum, { cells, pairs }, n) => {
      const joins = Math.min(pairs.length, this.#model.instance.requirements[n]?.mostContributors ?? 0);
      return sum + pairs.reduce((so, { choices }) => so + choices.length, 0) * cells * joins;
    }, 0);
  }

  /** `rest`: what is left of everything; patterns for which there is no room are not found. */
  of(requirement: number, prices: Prices, rest: DraftPlan, burden = burdenPrices(this.#model, prices)): Cheapest {
    const { cells, units, pairs } = this.#grids[requirement] ?? { cells: 0, units: 1, pairs: [] };
    const missing = (this.#model.missing[requirement] ?? 0) * units;
    const useful = this.#usefulOf(pairs, missing, prices, rest, burden);
    const most = this.#model.instance.requirements[requirement]?.mostContributors ?? 0;
    const joins = Math.min(useful.length, most - (rest.joins[requirement] ?? 0));
    this.#prepare(useful.length, joins, cells);
    this.#fill(useful, joins, cells);
    let [value, at] = [Number.POSITIVE_INFINITY, 0];
    for (let k = 0; k < (joins + 1) * (cells + 1); k += 1) {
      const sum = (this.#least[k] ?? 0) + missing * (cells - (k % (cells + 1)));
      if (sum < value - TIE) [value, at] = [sum, k];
    }
    const found = this.#readBack(useful, joins, cells, at);
    const lots = found.map((one) => one.lots);
    const pattern = patternOf(
      this.#model,
      requirement,
      rest.needs(requirement),
      found.map(({ pair }) => pair),
      lots,
    );
    return { value, pattern };
  }

  #usefulOf(pairs: Grid['pairs'], missing: number, prices: Prices, rest: DraftPlan, burden: Float64Array): Useful[] {
    const useful: Useful[] = [];
    for (const { pair, offer, choices } of pairs) {
      if (rest.busy(offer)) continue;
      const most = Math.min(rest.left[offer] ?? 0, rest.liftable(pair));
      const lot = (this.#model.ownWeight[pair] ?? 0) + lotPrice(this.#model, pair, prices, burden);
      const join = weights.join + (prices.tasks[offer] ?? 0);
      if (choices.some((one) => one.lots <= most && missing * one.cells > join + lot * one.counted))
        useful.push({ pair, join, lot, choices, most });
    }
    return useful;
  }

  #prepare(useful: number, joins: number, cells: number): void {
    const size = (joins + 1) * (cells + 1);
    if (this.#least.length < size) this.#least = new Float64Array(size);
    if (this.#chosen.length < size * useful) this.#chosen = new Uint8Array(size * useful);
    if (this.#from.length < (joins + 1) * useful) this.#from = new Int16Array((joins + 1) * useful);
    this.#least.fill(Number.POSITIVE_INFINITY, 0, size);
    this.#chosen.fill(0, 0, size * useful);
    this.#least[0] = 0;
  }

  #fill(useful: readonly Useful[], joins: number, cells: number): void {
    const [least, chosen, from] = [this.#least, this.#chosen, this.#from];
    const wide = cells + 1;
    /** By joins: the most cells that are reached. */
    const reach = new Int32Array(joins + 1);
    for (const [n, { join, lot, choices, most }] of useful.entries()) {
      for (let j = Math.min(n + 1, joins); j >= 1; j -= 1) {
        const [to, before, note] = [j * wide, (j - 1) * wide, (n * (joins + 1) + j) * wide];
        const reached = Math.min(cells, (reach[j - 1] ?? 0) + 1);
        let widest = 0;
        for (const [c, { lots, counted, cells: delivered }] of choices.entries()) {
          if (lots > most) break;
          const value = join + lot * counted;
          const inside = Math.max(0, Math.min(cells - delivered, reached));
          for (let m = 0; m < inside; m += 1) {
            const sum = (least[before + m] ?? 0) + value;
            if (sum < (least[to + m + delivered] ?? 0) - TIE) {
              least[to + m + delivered] = sum;
              chosen[note + m + delivered] = c + 1;
            }
          }
          for (let m = Math.max(0, cells - delivered); m < reached; m += 1) {
            const sum = (least[before + m] ?? 0) + value;
            if (sum < (least[to + cells] ?? 0) - TIE) {
              least[to + cells] = sum;
              chosen[note + cells] = c + 1;
              from[n * (joins + 1) + j] = m;
            }
          }
          widest = Math.max(widest, delivered);
        }
        reach[j] = Math.max(reach[j] ?? 0, Math.min(cells, (reach[j - 1] ?? 0) + widest));
      }
    }
  }

  /** The choices that made what stands at this place of the table, by pair. */
  #readBack(useful: readonly Useful[], joins: number, cells: number, at: number): { pair: number; lots: number }[] {
    const wide = cells + 1;
    let [j, m] = [Math.floor(at / wide), at % wide];
    const found: { pair: number; lots: number }[] = [];
    for (let n = useful.length - 1; n >= 0 && j > 0; n -= 1) {
      const row = n * (joins + 1) + j;
      const choice = useful[n]?.choices[(this.#chosen[row * wide + m] ?? 0) - 1];
      if (choice === undefined) continue;
      found.push({ pair: useful[n]?.pair ?? 0, lots: choice.lots });
      m = m === cells ? (this.#from[row] ?? 0) : m - choice.cells;
      j -= 1;
    }
    return found.reverse();
  }
}

function gridOf(model: Model, pairs: readonly number[], needs: number): Grid {
  const delivers = pairs.map((pair) => model.pairs[pair]?.delivers ?? 0);
  const whole = SCALES.find(
    (scale) => needs * scale <= MOST_CELLS && [needs, ...delivers].every((one) => isWhole(one * scale)),
  );
  const cells = whole === undefined ? (needs > 0 ? MOST_CELLS : 0) : Math.round(needs * whole);
  const units = cells === 0 ? 1 : needs / cells;
  return {
    cells,
    units,
    pairs: pairs.map((pair, n) => {
      const about = model.pairs[pair];
      const most = about?.mostLots ?? 0;
      const cellsOf = (lots: number) => Math.min(cells, Math.ceil((lots * (delivers[n] ?? 0)) / units - SLACK));
      return { pair, offer: about?.offer ?? 0, choices: choicesOf(most, cellsOf) };
    }),
  };
}

/** One to `most` lots; where there are many, in as many ranges, each with the price of its least and the use of its most. */
function choicesOf(most: number, cellsOf: (lots: number) => number): Choice[] {
  const tries = Math.min(most, MOST_CHOICES);
  const choices: Choice[] = [];
  for (let n = 1; n <= tries; n += 1) {
    const [before, lots] = [Math.floor((most * (n - 1)) / tries), Math.floor((most * n) / tries)];
    choices.push({ lots, counted: before + 1, cells: cellsOf(lots) });
  }
  return choices;
}

const SCALES = [1, 2, 4, 5, 10, 20, 100];
const SLACK = 1e-9;
/** What is no cheaper than by rounding is not cheaper. */
const TIE = 1e-9;
const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-7;

import type { Highs, Model as Solver } from 'highs';
import type { DraftPlan } from './draft-plan.ts';
import type { Model } from './model.ts';
import type { Pattern } from './pattern.ts';
import type { Prices } from './prices.ts';
import { Rows } from './rows.ts';
import { weights } from './weights.ts';

/** What the master programme says: its weight, shares of the patterns, and what its limits cost. */
export interface Shares {
  weight: number;
  /** By pattern: 0 to 1; those of a requirement sum to 1. */
  shares: Float64Array;
  /** By requirement: what it costs to serve it. */
  serving: Float64Array;
  prices: Prices;
}

/**
 * The master programme of Dantzig and Wolfe (1960): each requirement is served by one pattern, or by shares of several,
 * within what all share. Patterns are added as they are found, and may be chosen or barred.
 */
export class Master {
  readonly patterns: Pattern[] = [];
  readonly #byRequirement: number[][];
  readonly #model: Model;
  readonly #solver: Solver;
  readonly #highs: Highs;
  readonly #rows: RowsOf;

  private constructor(highs: Highs, solver: Solver, model: Model, rows: RowsOf) {
    this.#highs = highs;
    this.#solver = solver;
    this.#model = model;
    this.#rows = rows;
    this.#byRequirement = model.instance.requirements.map(() => []);
  }

  /** Opens one of these requirements, each of which has one of these patterns at least; `rest`: what is given already. */
  static with<T>(
    highs: Highs,
    model: Model,
    rest: DraftPlan,
    requirements: ReadonlySet<number>,
    patterns: readonly Pattern[],
    use: (master: Master) => T,
  ): T {
    const { rows, of } = rowsOf(highs, model, rest, requirements);
    // Two columns that are no patterns: all cost, and by how much the worst off is over its share.
    for (const [n, row] of of.fair.entries()) {
      rows.put(row, ALL, -(model.share[n] ?? 1));
      rows.put(row, OVER, -model.wholeCost / 100);
    }
    rows.put(of.sum, ALL, -1);
    return highs.withModel(
      {
        numCols: OTHERS,
        numRows: rows.lower.length,
        sense: highs.constants.objectiveSense.minimize,
        offset: 0,
        colCost: Float64Array.of(0, weights.unfair),
        colLower: new Float64Array(OTHERS),
        colUpper: new Float64Array(OTHERS).fill(highs.infinity),
        rowLower: Float64Array.from(rows.lower),
        rowUpper: Float64Array.from(rows.upper),
        matrix: rows.matrix(OTHERS),
      },
      (solver) => {
        // One thread and the simplex method: the same answer on every node.
        solver.options.set({ output_flag: false, solver: 'simplex', random_seed: 0, presolve: 'off' });
        const master = new Master(highs, solver, model, of);
        master.add(patterns);
        return use(master);
      },
    );
  }

  add(fresh: readonly Pattern[]): void {
    if (fresh.length === 0) return;
    const [starts, indices, values] = [[0], [] as number[], [] as number[]];
    for (const pattern of fresh) {
      for (const [row, value] of this.#entries(pattern)) {
        indices.push(row);
        values.push(value);
      }
      starts.push(indices.length);
      this.#byRequirement[pattern.requirement]?.push(this.patterns.push(pattern) - 1);
    }
    this.#solver.addCols({
      cost: Float64Array.from(fresh, ({ weight }) => weight),
      lower: new Float64Array(fresh.length),
      upper: new Float64Array(fresh.length).fill(this.#highs.infinity),
      matrix: {
        format: 'csc',
        numRows: this.#rows.count,
        numCols: fresh.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
  }

  /** Numbers of the patterns of a requirement. */
  of(requirement: number): readonly number[] {
    return this.#byRequirement[requirement] ?? [];
  }

  /** Takes the whole of a pattern, by its number, and no other of its requirement. */
  choose(number: number): void {
    this.#solver.changeColBounds(number + OTHERS, 1, 1);
    this.bar(this.of(this.patterns[number]?.requirement ?? -1).filter((n) => n !== number));
  }

  /** Takes no part of these patterns, by their numbers. */
  bar(numbers: readonly number[]): void {
    if (numbers.length === 0) return;
    const indices = numbers.map((n) => n + OTHERS).sort((one, other) => one - other);
    const none = new Float64Array(numbers.length);
    this.#solver.changeColsBounds({ kind: 'set', indices }, none, none);
  }

  /** Undefined where these patterns leave no way. */
  solve(): Shares | undefined {
    this.#solver.run();
    if (this.#solver.getModelStatus() !== this.#highs.constants.modelStatus.optimal) return undefined;
    const { colValue, rowDual } = this.#solver.getSolution();
    const { serving, lots, tasks, lifted, fair } = this.#rows;
    const price = (row: number) => (row < 0 ? 0 : Math.max(0, -(rowDual[row] ?? 0)));
    return {
      weight: this.#solver.getObjectiveValue(),
      shares: colValue.slice(OTHERS),
      serving: Float64Array.from(serving, (row) => (row < 0 ? 0 : (rowDual[row] ?? 0))),
      prices: {
        lots: Float64Array.from(lots, price),
        tasks: Float64Array.from(tasks, price),
        lift: Float64Array.from(lifted, price),
        fair: Float64Array.from(fair, price),
      },
    };
  }

  /** By row, ascending. */
  #entries(pattern: Pattern): [number, number][] {
    const { serving, lots, tasks, lifted, fair, sum } = this.#rows;
    const entries = new Map<number, number>([[serving[pattern.requirement] ?? 0, 1]]);
    const put = (row: number, value: number) => {
      if (row >= 0 && value !== 0) entries.set(row, (entries.get(row) ?? 0) + value);
    };
    for (const [n, pair] of pattern.pairs.entries()) {
      const [count, offer] = [pattern.lots[n] ?? 0, this.#model.pairs[pair]?.offer ?? 0];
      const cost = count * (this.#model.costOf[pair] ?? 0);
      put(lots[offer] ?? -1, count);
      put(tasks[offer] ?? -1, 1);
      put(lifted[this.#model.hubOf[pair] ?? 0] ?? -1, count * (this.#model.liftOf[pair] ?? 0));
      put(fair[this.#model.stateOf[pair] ?? 0] ?? -1, cost);
      put(sum, cost);
    }
    return [...entries].sort(([one], [other]) => one - other);
  }
}

/** Rows by what they limit; −1 where nothing can reach the limit. */
interface RowsOf {
  serving: number[];
  lots: number[];
  tasks: number[];
  lifted: number[];
  fair: number[];
  sum: number;
  count: number;
}

const ALL = 0;
const OVER = 1;
const OTHERS = 2;

function rowsOf(highs: Highs, model: Model, rest: DraftPlan, open: ReadonlySet<number>): { rows: Rows; of: RowsOf } {
  const { instance, pairs, states } = model;
  const least = -highs.infinity;
  const rows = new Rows();
  const pairsOf = new Int32Array(instance.offers.length);
  for (const [n, { offer, requirement }] of pairs.entries())
    if (open.has(requirement) && rest.lots[n] === 0) pairsOf[offer] = (pairsOf[offer] ?? 0) + 1;
  const tasksLeft = instance.offers.map(({ mostTasks }, n) => mostTasks - (rest.tasks[n] ?? 0));
  const burden = new Float64Array(states.length);
  let all = 0;
  for (const [n, lots] of rest.lots.entries()) {
    const cost = lots * (model.costOf[n] ?? 0);
    burden[model.stateOf[n] ?? 0] = (burden[model.stateOf[n] ?? 0] ?? 0) + cost;
    all += cost;
  }
  const of = {
    serving: instance.requirements.map((_, n) => (open.has(n) ? rows.add(1, 1) : -1)),
    // An offer that only one requirement may ask for is limited by the patterns themselves.
    lots: instance.offers.map((_, n) => ((pairsOf[n] ?? 0) > 1 ? rows.add(least, rest.left[n] ?? 0) : -1)),
    tasks: instance.offers.map((_, n) => {
      const most = tasksLeft[n] ?? 0;
      return (pairsOf[n] ?? 0) > most ? rows.add(least, most) : -1;
    }),
    lifted: instance.hubs.map((_, n) => rows.add(least, rest.lift[n] ?? 0)),
    fair: states.map((_, n) => rows.add(least, -(burden[n] ?? 0))),
    sum: rows.add(-all, -all),
    count: 0,
  };
  of.count = rows.lower.length;
  return { rows, of };
}

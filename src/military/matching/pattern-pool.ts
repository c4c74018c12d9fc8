import type { DraftPlan } from './draft-plan.ts';
import type { Model } from './model.ts';
import { fits, type Pattern } from './pattern.ts';

/** All patterns found so far, by requirement, each once. */
export class PatternPool {
  readonly #model: Model;
  readonly #of: Pattern[][];
  readonly #known = new Set<string>();

  constructor(model: Model) {
    this.#model = model;
    this.#of = model.instance.requirements.map(() => []);
  }

  /** Keeps those it does not know yet, and gives them. */
  add(patterns: readonly Pattern[]): Pattern[] {
    return patterns.filter((pattern) => {
      const key = `${pattern.requirement}:${pattern.pairs.map((pair, n) => `${pair}x${pattern.lots[n]}`).join()}`;
      if (this.#known.has(key)) return false;
      this.#known.add(key);
      this.#of[pattern.requirement]?.push(pattern);
      return true;
    });
  }

  /** Those of these requirements for which there is room. */
  fitting(requirements: Iterable<number>, rest: DraftPlan): Pattern[] {
    return [...requirements].flatMap((n) => (this.#of[n] ?? []).filter((pattern) => fits(this.#model, pattern, rest)));
  }
}

import type { CheapestPattern } from './cheapest-pattern.ts';
import type { Model } from './model.ts';
import type { PatternPool } from './pattern-pool.ts';

/** The patterns of a model: where they come from, and where those that were found are kept. */
export interface Patterns {
  model: Model;
  cheapest: CheapestPattern;
  pool: PatternPool;
}

import type { Highs } from 'highs';
import type { Ceiling } from './ceiling.ts';
import { CheapestPattern } from './cheapest-pattern.ts';
import { generatePatterns } from './column-generation.ts';
import { dive } from './dive.ts';
import { type DraftPlan, planOf } from './draft-plan.ts';
import { Master } from './master.ts';
import type { Model } from './model.ts';
import { patternOf } from './pattern.ts';
import { PatternPool } from './pattern-pool.ts';
import type { Patterns } from './patterns.ts';
import { betterByWindows } from './windows.ts';

/** What pricing all requirements once may take, in steps, at a byte each at most; 43 × 200 × 1,500 takes 75 million. */
const MOST_PRICING_STEPS = 300_000_000;
/** Parts of the time: until all patterns are there, and until the first plan is. */
const GENERATED = 0.3;
const DIVED = 0.6;

interface ByPatternsOptions {
  seed: number;
  /** Lots that stay as they are, by pair. */
  fixed?: Int32Array | undefined;
  /** Told which part is done, 0 to 1. */
  heard?: ((part: number) => void) | undefined;
}

/**
 * Plans by patterns: all that are worth it are generated, which gives a bound; a dive makes a plan of them, and windows
 * better it. Undefined where the instance is too large for it, or no plan was found. With fixed lots the bound is that
 * of the plans that hold them, from which their own weight is missing.
 */
export function planByPatterns(
  highs: Highs,
  model: Model,
  ceiling: Ceiling,
  { seed, fixed, heard }: ByPatternsOptions,
): { plan: DraftPlan; bound: number } | undefined {
  const stays = planOf(model, fixed ?? new Int32Array(model.pairs.length));
  const cheapest = new CheapestPattern(model, stays);
  if (cheapest.steps > MOST_PRICING_STEPS) return undefined;
  const patterns: Patterns = { model, cheapest, pool: new PatternPool(model) };
  const all = new Set(model.instance.requirements.keys());
  const unserved = patterns.pool.add([...all].map((n) => patternOf(model, n, stays.needs(n), [], [])));
  const bound = Master.with(highs, model, stays, all, unserved, (master) =>
    generatePatterns(patterns, master, stays, ceiling.prices, (part) => heard?.(GENERATED * part)),
  );
  heard?.(GENERATED);
  const served = dive(highs, patterns, planOf(model, stays.lots), all, { rounds: 2 });
  if (served === undefined) return undefined;
  heard?.(DIVED);
  const later = (part: number) => heard?.(DIVED + (1 - DIVED) * part);
  return { plan: betterByWindows(highs, patterns, stays, served, { seed, bound, heard: later }), bound };
}

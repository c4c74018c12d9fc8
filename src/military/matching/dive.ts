import type { Highs } from 'highs';
import { betterPatterns } from './column-generation.ts';
import type { DraftPlan } from './draft-plan.ts';
import { Master } from './master.ts';
import { fits, give, type Pattern } from './pattern.ts';
import type { Patterns } from './patterns.ts';

/** A share of a pattern that is taken for the whole. */
const WHOLE = 0.95;
/** The master is built anew, without what is served, whenever so much of it is left. */
const BUILT_ANEW = 0.6;

interface DiveOptions {
  /** Times new patterns are looked for before the next is fixed. */
  rounds: number;
  /** It ends without a plan as soon as it cannot weigh less than this. */
  most?: number;
}

/**
 * Serves the open requirements in whole patterns: those with the greatest share in the master are fixed, the rest is
 * priced and solved anew, until all are served (diving, Sadykov et al. 2019). `rest`: what is left of everything, from
 * which it gives. Undefined where it ended without a plan; `rest` is then worth nothing.
 */
export function dive(
  highs: Highs,
  patterns: Patterns,
  rest: DraftPlan,
  open: ReadonlySet<number>,
  { rounds, most = Number.POSITIVE_INFINITY }: DiveOptions,
): Map<number, Pattern> | undefined {
  const { model, pool } = patterns;
  const left = new Set(open);
  const served = new Map<number, Pattern>();
  while (left.size > 0) {
    const until = Math.floor(left.size * BUILT_ANEW);
    // What the master does not weigh: all that is given already.
    const given = rest.weight - [...left].reduce((sum, n) => sum + rest.needs(n) * (model.missing[n] ?? 0), 0);
    const went = Master.with(highs, model, rest, new Set(left), pool.fitting(left, rest), (master) => {
      while (left.size > until) {
        const fixed = fixNext(patterns, master, rest, left, { rounds, most: most - given });
        if (fixed.length === 0) return false;
        for (const pattern of fixed) served.set(pattern.requirement, pattern);
      }
      return true;
    });
    if (!went) return undefined;
  }
  return served;
}

/** Fixes the pattern with the greatest share, and all that are as good as whole; none where that leads nowhere. */
function fixNext(
  patterns: Patterns,
  master: Master,
  rest: DraftPlan,
  left: Set<number>,
  { rounds, most }: Required<DiveOptions>,
): Pattern[] {
  const { model, pool } = patterns;
  let solved = master.solve();
  for (let n = 0; n < rounds && solved !== undefined; n += 1) {
    const found = pool.add(betterPatterns(patterns, left, solved, rest));
    if (found.length === 0) break;
    master.add(found);
    solved = master.solve();
  }
  if (solved === undefined || solved.weight >= most) return [];
  const { shares } = solved;
  const shareOf = (n: number) => shares[n] ?? 0;
  const numbers = [...left].flatMap((requirement) => master.of(requirement).filter((n) => shareOf(n) > LEAST));
  numbers.sort((one, other) => shareOf(other) - shareOf(one) || one - other);
  const fixed: Pattern[] = [];
  for (const n of numbers) {
    const pattern = master.patterns[n];
    if (pattern === undefined || !left.has(pattern.requirement) || !fits(model, pattern, rest)) continue;
    if (fixed.length > 0 && shareOf(n) < WHOLE) break;
    give(rest, pattern);
    left.delete(pattern.requirement);
    master.choose(n);
    fixed.push(pattern);
  }
  const hasRoom = (pattern: Pattern | undefined) => pattern !== undefined && fits(model, pattern, rest);
  master.bar([...left].flatMap((requirement) => master.of(requirement).filter((n) => !hasRoom(master.patterns[n]))));
  return fixed;
}

const LEAST = 1e-6;

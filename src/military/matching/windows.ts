import type { Highs } from 'highs';
import { dive } from './dive.ts';
import { type DraftPlan, planOf } from './draft-plan.ts';
import type { Model } from './model.ts';
import { give, type Pattern } from './pattern.ts';
import type { Patterns } from './patterns.ts';
import { seeded } from './random.ts';

/** Of the requirements, so many are opened at once, and no fewer than the second number. */
const OPENED = 0.2;
const FEWEST = 20;
/** Some windows are smaller and some greater by so much. */
const VARIES = 0.4;
/** Windows grow with the instance, so that fewer of them take the same time. */
const windowsOf = (requirements: number) => Math.min(350, Math.ceil(50_000 / requirements));
/** What pulls a requirement into a window that misses nothing, in the weight of a plan: of few, all are worth trying. */
const pullOf = (requirements: number) => 1_500_000 / requirements ** 2;
/** A part of the bound. */
const NEAR = 0.001;

interface WindowOptions {
  seed: number;
  bound: number;
  /** Told which part of the windows is done, 0 to 1. */
  heard?: ((part: number) => void) | undefined;
}

/**
 * Betters a plan window by window (large-neighbourhood search, Shaw 1998): some requirements are opened, the neediest
 * sooner, and served anew by a dive while all else stands. What weighs less is kept.
 */
export function betterByWindows(
  highs: Highs,
  patterns: Patterns,
  stays: DraftPlan,
  served: ReadonlyMap<number, Pattern>,
  { seed, bound, heard }: WindowOptions,
): DraftPlan {
  const { model } = patterns;
  const random = seeded(seed);
  let best = served;
  let plan = planWith(model, stays, best.values());
  const windows = windowsOf(model.instance.requirements.length);
  for (let n = 0; n < windows && weightOf(plan) > bound * (1 + NEAR); n += 1) {
    heard?.(n / windows);
    const open = openedOf(model, plan, random);
    const standing = [...best.values()].filter(({ requirement }) => !open.has(requirement));
    const rest = planWith(model, stays, standing);
    const found = dive(highs, patterns, rest, open, { rounds: 1, most: weightOf(plan) - LEAST_GAIN });
    if (found === undefined || weightOf(rest) >= weightOf(plan) - LEAST_GAIN) {
      // Nothing stands that another window could open.
      if (standing.length === 0) break;
      continue;
    }
    best = new Map([...best, ...found]);
    plan = rest;
  }
  return plan;
}

const weightOf = (plan: DraftPlan) => plan.weight + plan.unfair();

function planWith(model: Model, stays: DraftPlan, patterns: Iterable<Pattern>): DraftPlan {
  const plan = planOf(model, stays.lots);
  for (const pattern of patterns) give(plan, pattern);
  return plan;
}

/** Draws requirements: one that misses more is drawn sooner. */
function openedOf(model: Model, plan: DraftPlan, random: () => number): Set<number> {
  const { requirements } = model.instance;
  const usual = Math.max(FEWEST, requirements.length * OPENED);
  const size = Math.min(Math.round(usual * (1 - VARIES + 2 * VARIES * random())), requirements.length);
  const opened = new Set<number>();
  const pull = requirements.map((_, n) => plan.needs(n) * (model.missing[n] ?? 0) + pullOf(requirements.length));
  while (opened.size < size) {
    const left = [...pull.keys()].filter((n) => !opened.has(n));
    let at = random() * left.reduce((sum, n) => sum + (pull[n] ?? 0), 0);
    const drawn = left.find((n) => {
      at -= pull[n] ?? 0;
      return at <= 0;
    });
    opened.add(drawn ?? left.at(-1) ?? 0);
  }
  return opened;
}

const LEAST_GAIN = 1e-6;

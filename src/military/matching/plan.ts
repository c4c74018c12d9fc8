import { createHash } from 'node:crypto';
import { planByPatterns } from './by-patterns.ts';
import { type Ceiling, ceilingOf } from './ceiling.ts';
import type { DraftPlan } from './draft-plan.ts';
import { nearestOffer, type Nearest, type Refused, refusedOf } from './explain.ts';
import type { Instance } from './instance.ts';
import { type Model, modelOf } from './model.ts';
import { searchPlan } from './search.ts';
import { loadSolver } from './solver.ts';
import { weights } from './weights.ts';

/** A line people accept or refuse: so many lots of an offer for a requirement. */
export interface PlanLine {
  requirement: string;
  offer: string;
  state: string;
  lots: number;
  /** Units given, and what they count for at the requirement. */
  quantity: number;
  delivers: number;
  /** A person accepted it: planning anew leaves it as it is. */
  accepted?: boolean | undefined;
}

/** A proposal: nothing of it is decided. Deterministic: the same instance and options give the same bytes everywhere. */
export interface Plan {
  kind: 'contributions-plan';
  version: 1;
  /** SHA-256 of the instance as JSON, hexadecimal. */
  instance: string;
  options: { steps: number; seed: number };
  weights: typeof weights;
  /** What the plan weighs, what no plan weighs less than, and the second as a part of the first. */
  weight: number;
  bound: number;
  ofBound: number;
  /** Need that is met, weighted by priority, as a part of all; and at most, by the ceiling. */
  met: number;
  metAtMost: number;
  lines: PlanLine[];
  /** Accepted lines of the plan before that are no longer possible. */
  lost: PlanLine[];
  unmet: { requirement: string; missing: number; share: number; worth: number; nearest?: Nearest }[];
  /** By capability: units missing, and what the most valuable further unit of it would be worth. */
  shortages: { capability: string; missing: number; worth: number }[];
  hubs: { code: string; used: number; lift: number; worth: number }[];
  /** By state: part of all cost it carries, and the part it agreed to (absent: it named none). */
  burdens: { state: string; carries: number; share?: number }[];
  /** Pairs of a matching capability that are not in the plan. All others have another capability. */
  refused: Refused[];
}

export interface PlanOptions {
  /** Steps of a search that takes the place of patterns; absent: patterns where they can be had. */
  steps?: number | undefined;
  seed?: number | undefined;
  /** Lines of the plan before: where the search begins, unless all are accepted; accepted ones stay. */
  previous?: readonly PlanLine[] | undefined;
}

/** Plans an instance: the ceiling first, then whole lots by patterns. Blocks its thread; see `planInWorker`. */
export async function planContributions(
  instance: Instance,
  options: PlanOptions = {},
  heard?: (part: number) => void,
): Promise<Plan> {
  const model = modelOf(instance);
  const highs = await loadSolver();
  const ceiling = ceilingOf(highs, model);
  const { fixed, from, lost } = before(model, options.previous);
  const seed = options.seed ?? 1;
  // Begun from a plan, somebody waits for one that stays near it.
  const chosen =
    from === undefined && options.steps === undefined
      ? planByPatterns(highs, model, ceiling, { seed, fixed, heard })
      : undefined;
  if (chosen !== undefined) {
    // With accepted lines it is no bound of all plans.
    const bound = fixed === undefined ? Math.max(ceiling.bound, chosen.bound) : ceiling.bound;
    return written(model, { ...ceiling, bound }, chosen.plan, { steps: 0, seed }, lost);
  }
  const most = from === undefined ? MOST_STEPS : MOST_STEPS_ANEW;
  const steps = options.steps ?? Math.min(most, Math.max(LEAST_STEPS, model.pairs.length * STEPS_A_PAIR));
  const searched = searchPlan(model, ceiling, { steps, seed, fixed, from, heard });
  return written(model, ceiling, searched, { steps, seed }, lost);
}

const LEAST_STEPS = 100_000;
const MOST_STEPS = 30_000_000;
/** Begun from a plan, it is near a good one already; and somebody waits. */
const MOST_STEPS_ANEW = 2_000_000;
const STEPS_A_PAIR = 5_000;

/** What of the plan before still stands in this instance. */
function before(
  model: Model,
  previous: readonly PlanLine[] | undefined,
): { fixed?: Int32Array; from?: Int32Array; lost: PlanLine[] } {
  if (previous === undefined) return { lost: [] };
  const { requirements, offers } = model.instance;
  const key = (requirement: string, offer: string) => JSON.stringify([requirement, offer]);
  const pairs = new Map(
    model.pairs.map((pair, n) => [key(requirements[pair.requirement]?.id ?? '', offers[pair.offer]?.id ?? ''), n]),
  );
  const [fixed, from] = [new Int32Array(model.pairs.length), new Int32Array(model.pairs.length)];
  const lost: PlanLine[] = [];
  for (const line of previous) {
    const pair = pairs.get(key(line.requirement, line.offer));
    const most = pair === undefined ? 0 : (model.pairs[pair]?.mostLots ?? 0);
    if (pair !== undefined) from[pair] = Math.min(line.lots, most);
    if (line.accepted !== true) continue;
    if (pair === undefined || line.lots > most) lost.push(line);
    else fixed[pair] = line.lots;
  }
  // What is agreed already is no plan to begin from: the ceiling is the better beginning.
  return previous.every(({ accepted }) => accepted === true) ? { fixed, lost } : { fixed, from, lost };
}

function written(model: Model, ceiling: Ceiling, draft: DraftPlan, options: Plan['options'], lost: PlanLine[]): Plan {
  const { instance } = model;
  const weight = draft.weight + draft.unfair();
  const all = instance.requirements.reduce((sum, { priority }) => sum + weights.unmet * priority, 0);
  const missing = instance.requirements.map((_, n) => draft.needs(n));
  const unmetWeight = missing.reduce((sum, units, n) => sum + units * (model.missing[n] ?? 0), 0);
  const shares = instance.shares.reduce((sum, { share }) => sum + share, 0);
  return {
    kind: 'contributions-plan',
    version: 1,
    instance: createHash('sha256').update(JSON.stringify(instance)).digest('hex'),
    options,
    weights,
    weight: figure(weight),
    bound: figure(ceiling.bound),
    ofBound: weight === 0 ? 1 : figure(ceiling.bound / weight),
    met: all === 0 ? 1 : figure(1 - unmetWeight / all),
    metAtMost: all === 0 ? 1 : figure(1 - ceiling.unmet / all),
    lines: model.pairs.flatMap((pair, n) => {
      const lots = draft.lots[n] ?? 0;
      const [requirement, offer] = [instance.requirements[pair.requirement], instance.offers[pair.offer]];
      if (lots === 0 || requirement === undefined || offer === undefined) return [];
      const given = { lots, quantity: figure(lots * offer.lot), delivers: figure(lots * pair.delivers) };
      return [{ requirement: requirement.id, offer: offer.id, state: offer.state, ...given }];
    }),
    lost,
    unmet: instance.requirements.flatMap((requirement, n) => {
      const units = missing[n] ?? 0;
      if (units <= 1e-9) return [];
      const nearest = nearestOffer(instance, n);
      const share = figure(units / requirement.quantity);
      const said = { requirement: requirement.id, missing: figure(units), share, worth: figure(ceiling.worth[n] ?? 0) };
      return [{ ...said, ...(nearest !== undefined && { nearest }) }];
    }),
    shortages: shortagesOf(model, ceiling, missing),
    hubs: instance.hubs.map(({ code, lift }, n) => ({
      code,
      used: figure(lift - (draft.lift[n] ?? 0)),
      lift,
      worth: figure(ceiling.liftWorth[n] ?? 0),
    })),
    burdens: model.states.map((state, n) => {
      const agreed = instance.shares.find((one) => one.state === state);
      const share = agreed === undefined || shares === 0 ? undefined : figure(agreed.share / shares);
      return { state, carries: figure(draft.burdens()[n] ?? 0), ...(share !== undefined && { share }) };
    }),
    refused: refusedOf(model, draft),
  };
}

function shortagesOf({ instance }: Model, ceiling: Ceiling, missing: readonly number[]): Plan['shortages'] {
  const found = new Map<string, { missing: number; worth: number }>();
  for (const [n, { capability }] of instance.requirements.entries()) {
    const one = found.get(capability) ?? { missing: 0, worth: 0 };
    one.missing += missing[n] ?? 0;
    one.worth = Math.max(one.worth, ceiling.worth[n] ?? 0);
    found.set(capability, one);
  }
  return [...found]
    .map(([capability, one]) => ({ capability, missing: figure(one.missing), worth: figure(one.worth) }))
    .filter((one) => one.missing > 0)
    .sort((one, other) => other.worth - one.worth || (one.capability < other.capability ? -1 : 1));
}

/** Six digits after the point: beyond them two machines' solvers may differ. */
const figure = (value: number) => Math.round(value * 1e6) / 1e6;

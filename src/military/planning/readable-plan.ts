import type { KnownContributions } from '../contributions/known.ts';
import type { Instance } from '../matching/instance.ts';
import type { Plan } from '../matching/plan.ts';
import type { StoredPlan } from './plan-store.ts';

/** A plan as far as its reader may read what it was made of. */
export interface ReadablePlan {
  stored: StoredPlan;
  instance: Instance;
  plan: Plan | undefined;
  /** A record was taken back since: figures would still speak of it, so there are none, and only lines that can be read. */
  cut: boolean;
}

/** Cuts a plan to what `known` holds: what a reader may not read is not counted, summed or named. */
export function readablePlan(stored: StoredPlan, known: Pick<KnownContributions, 'capabilities'>): ReadablePlan {
  const instance = JSON.parse(stored.instance) as Instance;
  const plan = stored.plan === null ? undefined : (JSON.parse(stored.plan) as Plan);
  const has = ({ id }: { id: string }) => known.capabilities.has(id);
  const cut = !instance.requirements.every(has) || !instance.offers.every(has);
  if (!cut) return { stored, instance, plan, cut };
  const both = (one: { requirement: string; offer: string }) =>
    known.capabilities.has(one.requirement) && known.capabilities.has(one.offer);
  return {
    stored,
    cut,
    instance: {
      ...instance,
      requirements: instance.requirements.filter(has),
      offers: instance.offers.filter(has),
    },
    plan: plan && {
      ...plan,
      lines: plan.lines.filter(both),
      lost: [],
      unmet: [],
      shortages: [],
      hubs: [],
      burdens: [],
      refused: [],
    },
  };
}

import { type EndPathway, type LedgerRuleId, ledgerNumbers, ledgerRules, type LedgerState } from './ledger-rules.ts';
import { powerToSee } from './power.ts';
import { silenceAt } from './quiet.ts';

/** What the rules read, month by month from the beginning of the series. */
export interface LedgerInput {
  readonly counts: readonly number[];
  readonly phi: number;
  /** P(drop above one half), P(risen by half); NaN where there are too few months. */
  readonly halved: readonly number[];
  readonly risen: readonly number[];
  /** Effective number of districts of the 12 months to each; NaN where too few events are placed. */
  readonly reach: readonly number[];
  /** Name of a group outside the lineage that it went into and that has an event in the 12 months to t. */
  readonly heirAt: (t: number) => string | undefined;
  /** Parts of the lineage that split from one another and each have an event in the 12 months to t. */
  readonly partsAt: (t: number) => number;
  /** F of a network that was brought. */
  readonly apart?: number | undefined;
  readonly pathway: EndPathway;
}

/** Proposed only: two people sign. Numbers are those of the rule's sentence; chances are in per cent, rounded. */
export interface LedgerProposal {
  readonly rule: LedgerRuleId;
  readonly state: LedgerState;
  /** Index of the month from which the state has held. */
  readonly since: number;
  readonly numbers: Readonly<Record<string, string | number>>;
}

const limits = ledgerNumbers;
const weak = new Set<LedgerState>(['degraded', 'fragmented', 'dormant', 'ended']);

/** The states proposed over time, oldest first, by today's data and posterior; the last is the proposal. */
export function ledger(input: LedgerInput): LedgerProposal[] {
  const history: LedgerProposal[] = [];
  let [widest, streak, least, reopened] = [Number.NaN, 0, 1, Number.NEGATIVE_INFINITY];
  const streaks: number[] = [];
  for (let t = 0; t < input.counts.length; t += 1) {
    const reach = input.reach[t] ?? Number.NaN;
    if (!(reach <= widest)) widest = Number.isNaN(reach) ? widest : reach;
    const halved = input.halved[t] ?? Number.NaN;
    streak = halved >= limits.degradedChance ? streak + 1 : 0;
    streaks.push(halved);
    const fewLately = sumBack(input.counts, t) < limits.fewestPlaced;
    least = Math.min(...streaks.slice(-limits.degradedMonths));
    const before = history.at(-1);
    if (before !== undefined && weak.has(before.state) && (input.risen[t] ?? 0) >= limits.risenChance) reopened = t;
    const month = {
      t,
      halved,
      least,
      degraded: streak >= limits.degradedMonths,
      part: partOf(reach, widest, fewLately),
    };
    const next = propose(input, { ...month, reopened: t - reopened < limits.reopenedMonths });
    const same = before?.rule === next.rule && before.numbers['heir'] === next.numbers['heir'];
    if (same) history.pop();
    history.push(same && before !== undefined ? { ...next, since: before.since } : next);
  }
  return history;
}

interface Month {
  readonly t: number;
  readonly halved: number;
  readonly least: number;
  readonly degraded: boolean;
  readonly part: number;
  readonly reopened: boolean;
}

function propose(input: LedgerInput, { t, halved, least, degraded, part, reopened }: Month): LedgerProposal {
  const { monthsSince, silenceByChance } = silenceAt(input.counts, input.phi, t);
  const silent = (months: number) => monthsSince >= months && silenceByChance <= limits.dormantByChance;
  const parts = input.partsAt(t);
  const apart = input.apart ?? Number.NaN;
  const mean = highestMean(input.counts, t);
  const power = powerToSee(0.5, mean, input.phi);
  const weakened = degraded && part <= limits.reachPart;
  const comeApart = parts >= limits.activeParts || apart >= limits.apart;
  const [ended, dormant] = [silent(limits.endedMonths), silent(limits.dormantMonths)];
  const heir = ended || dormant || weakened ? input.heirAt(t) : undefined;
  const holds: Readonly<Record<LedgerRuleId, boolean>> = {
    resurgence: reopened && !dormant,
    'carried-on': heir !== undefined,
    ended,
    dormant,
    fragmented: weakened && comeApart,
    degraded: weakened,
    'cannot-tell': power < limits.power || Number.isNaN(halved),
    active: true,
  };
  const rule =
    ledgerRules.find(({ id }) => holds[id]) ?? (ledgerRules[ledgerRules.length - 1] as (typeof ledgerRules)[number]);
  const numbers = {
    risen: percent(input.risen[t]),
    risenChance: percent(limits.risenChance),
    heir: heir ?? '',
    monthsSince,
    endedMonths: limits.endedMonths,
    dormantMonths: limits.dormantMonths,
    byChance: percent(silenceByChance),
    pathway: input.pathway,
    parts,
    apart: Number.isNaN(apart) ? '–' : Math.round(apart * 100) / 100,
    halved: percent(weakened ? least : halved),
    degradedMonths: limits.degradedMonths,
    degradedChance: percent(limits.degradedChance),
    reachPart: percent(part),
    reachNeeded: percent(limits.reachPart),
    mean: Math.round(mean * 10) / 10,
    phi: input.phi,
    power: percent(power),
    powerNeeded: percent(limits.power),
  };
  return { rule: rule.id, state: rule.proposes, since: t, numbers };
}

/**
 * With hardly an event in the last 12 months there is no reach left. Where there are events and their places are not known,
 * nothing can be said: a source that places them more vaguely than before makes no group narrower.
 */
const partOf = (reach: number, widest: number, fewLately: boolean): number => {
  if (Number.isNaN(widest)) return Number.NaN;
  if (Number.isNaN(reach)) return fewLately ? 0 : Number.NaN;
  return reach / widest;
};

/** Events of the 12 months to t. */
function sumBack(counts: readonly number[], t: number): number {
  let sum = 0;
  for (let u = Math.max(0, t - 11); u <= t; u += 1) sum += counts[u] ?? 0;
  return sum;
}

/** Mean a month of the 12 months with most events so far. */
function highestMean(counts: readonly number[], t: number): number {
  let [sum, most] = [0, 0];
  for (let u = 0; u <= t; u += 1) {
    sum += (counts[u] ?? 0) - (counts[u - 12] ?? 0);
    most = Math.max(most, sum);
  }
  return most / 12;
}

const percent = (share: number | undefined): number | string =>
  share === undefined || Number.isNaN(share) ? '–' : Math.round(share * 1000) / 10;

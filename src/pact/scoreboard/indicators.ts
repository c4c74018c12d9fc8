import { daysBetween } from '../rules/days.ts';
import { type Judgement, LONG_OVERDUE_DAYS } from '../rules/judge-cell.ts';
import type { Standing } from './standing.ts';

/**
 * What is aimed at, for each of the five. Shares are of 1, delays in days. The five are those of the European Commission's
 * Single Market Scoreboard for the transposition of law (deficit, change, long overdue, average delay, conformity), put
 * for commitments; these targets are this alliance's own.
 */
export const targets = {
  /** Of what is complete or past its day: what was complete by its day. */
  onTime: { side: 'least', value: 0.9 },
  /** How much larger that share is than at the last look. */
  change: { side: 'least', value: 0 },
  /** How many are more than a year past their day. */
  longOverdue: { side: 'most', value: 0 },
  /** Of those that were late or are: how many days, on average. */
  averageDelay: { side: 'most', value: 30 },
  /** Of what is reported: what somebody else verified. */
  verified: { side: 'least', value: 0.9 },
} as const satisfies Record<string, { side: 'least' | 'most'; value: number }>;

export type IndicatorName = keyof typeof targets;
export const indicatorNames = Object.keys(targets) as readonly IndicatorName[];

export interface Indicator {
  /** Of `change`: those of the share on time now. Of `averageDelay`: days. */
  numerator: number;
  denominator: number;
  /** Absent where there is nothing to tell it by. */
  value?: number;
  /** Whether the target is met; absent with the value. */
  met?: boolean;
  /** Owed and within what this indicator is about, but nothing of it is released to this reader: it may change the value. */
  withheld: number;
}
export type Indicators = Record<IndicatorName, Indicator>;

/** The five, of what is owed (nothing declined, each counted once), on a day and as it stood at an earlier one. */
export function indicatorsOf(owed: readonly Standing[], before: readonly Standing[], day: string): Indicators {
  const known = knownOf(owed);
  const hidden = owed.flatMap(({ judged }) => (judged.withheld ? [judged] : []));
  const hiddenPast = (days: number) => hidden.filter(({ due }) => daysBetween(due, day) > days).length;
  const now = onTimeOf(known);
  const then = share(onTimeOf(knownOf(before)));
  const late = known.filter(({ delay }) => delay > 0);
  const delays = { numerator: late.reduce((days, { delay }) => days + delay, 0), denominator: late.length };
  const long = { numerator: known.filter(({ longOverdue }) => longOverdue).length, denominator: known.length };
  const verified = {
    numerator: known.filter(({ verification }) => verification === 'verified').length,
    denominator: known.length,
  };
  const ofKnown = (value: number | undefined) => (known.length === 0 ? undefined : (value ?? 0));
  return {
    onTime: indicator('onTime', now, share(now), hiddenPast(0)),
    change: indicator('change', now, then === undefined ? undefined : minus(share(now), then), hiddenPast(0)),
    longOverdue: indicator('longOverdue', long, ofKnown(long.numerator), hiddenPast(LONG_OVERDUE_DAYS)),
    averageDelay: indicator('averageDelay', delays, ofKnown(share(delays)), hiddenPast(0)),
    verified: indicator('verified', verified, share(verified), hidden.length),
  };
}

interface Counts {
  numerator: number;
  denominator: number;
}

function indicator(name: IndicatorName, counts: Counts, value: number | undefined, withheld: number): Indicator {
  if (value === undefined) return { ...counts, withheld };
  const { side, value: target } = targets[name];
  return { ...counts, value, met: side === 'least' ? value >= target : value <= target, withheld };
}

const share = ({ numerator, denominator }: Counts): number | undefined =>
  denominator === 0 ? undefined : numerator / denominator;

const minus = (now: number | undefined, then: number): number | undefined =>
  now === undefined ? undefined : now - then;

type Known = Extract<Judgement, { withheld: false }>;
const knownOf = (owed: readonly Standing[]): Known[] => owed.flatMap(({ judged }) => (judged.withheld ? [] : [judged]));

/** What is complete is decided, and what is past its day: of the rest nobody can say yet whether it will be on time. */
function onTimeOf(known: readonly Known[]): Counts {
  const decided = known.filter(({ completedOn, overdue }) => completedOn !== undefined || overdue);
  return { numerator: decided.filter(({ onTime }) => onTime).length, denominator: decided.length };
}

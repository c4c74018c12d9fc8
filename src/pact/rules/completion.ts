import { dayAfter, daysBetween, dayOf, later } from './days.ts';
import { datingOf } from './dating.ts';
import type { ReportFact } from './facts.ts';

/** How long after the day it speaks of a report may be signed and still be taken at its word for that day. */
export const REPORT_DAYS = 30;

/** Reports in the order of the days they speak of; of one day, the later signed is the later. */
export const inOrder = (reports: readonly ReportFact[]): ReportFact[] =>
  reports.toSorted((a, b) => compare(a.asOf, b.asOf) || compare(a.version, b.version) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * The day a commitment was completed; undefined while the last report does not say so. It is the day the first report of
 * the unbroken run of "complete" speaks of. Whoever signs it more than 30 days later completes 30 days before the
 * signature, unless evidence of it was given in time, for that day or an earlier one: so nobody is on time by hindsight.
 */
export function completedOn(reports: readonly ReportFact[]): string | undefined {
  const ordered = inOrder(reports);
  const broken = ordered.findLastIndex(({ status }) => status !== 'complete');
  const run = ordered.slice(broken + 1);
  // The first of the run that speaks of a day speaks for it; a later correction may be nearer to its day, never further.
  return run.map(dayItCounts).toSorted()[0];
}

function dayItCounts({ asOf, version, evidence }: ReportFact): string {
  const signed = dayOf(version);
  if (daysBetween(asOf, signed) <= REPORT_DAYS) return asOf;
  const shown = evidence.some(
    (one) => datingOf(one) === 'in-time' && dayOf(one.version) <= dayAfter(asOf, REPORT_DAYS),
  );
  return shown ? asOf : later(asOf, dayAfter(signed, -REPORT_DAYS));
}

import type { PactStatus } from '#records';
import { completedOn, inOrder } from './completion.ts';
import { daysBetween, dayOf } from './days.ts';
import type { CellFacts, ReportFact } from './facts.ts';
import { atLeast } from './status.ts';
import { type Verification, verificationOf } from './verification.ts';

export const DUE_SOON_DAYS = 60;
export const MILESTONE_LATE_DAYS = 30;
export const SILENT_DAYS = 180;
export const LONG_OVERDUE_DAYS = 365;

export type Risk = 'due-soon' | 'milestone-late' | 'silent';

/** One commitment at one state, judged at a day. */
export type Judgement =
  /** Nothing of that state's word is released to this reader: neither whether it exists nor what it says. */
  | { readonly withheld: true; readonly due: string }
  | {
      readonly withheld: false;
      readonly due: string;
      readonly status: PactStatus;
      /** The report that says so. */
      readonly report: ReportFact;
      readonly verification: Verification;
      readonly completedOn?: string;
      /** Completed by the day it was due. */
      readonly onTime: boolean;
      /** The day it was due has passed and it is not complete. */
      readonly overdue: boolean;
      readonly longOverdue: boolean;
      /** Days past the day it was due: until it was completed, or until now; 0 where it was not late. */
      readonly delay: number;
      /** Why it is at risk; empty where it is not, or is complete. */
      readonly risks: readonly Risk[];
    };

/** What was known at the end of a day: reports and reviews that were signed by then, about days that had come by then. */
export function knownBy(facts: CellFacts, day: string): CellFacts {
  return {
    ...facts,
    reports: facts.reports.filter(({ version, asOf }) => dayOf(version) <= day && asOf <= day),
    reviews: facts.reviews.filter(({ version }) => dayOf(version) <= day),
  };
}

/**
 * Judges at a day (`2026-11-25`), from what was known by then. At risk is what is not complete and is due within 60 days
 * without being substantial, or has a milestone late by more than 30 days, or of which nothing was heard for 180 days.
 */
export function judgeCell(all: CellFacts, day: string): Judgement {
  const facts = knownBy(all, day);
  const { due } = facts;
  const report = inOrder(facts.reports).at(-1);
  if (report === undefined) return { withheld: true, due };
  const completed = completedOn(facts.reports);
  const complete = completed !== undefined;
  const delay = Math.max(0, daysBetween(due, completed ?? day));
  return {
    withheld: false,
    due,
    status: report.status,
    report,
    verification: verificationOf(report, facts.reviews),
    ...(complete && { completedOn: completed }),
    onTime: complete && completed <= due,
    overdue: !complete && delay > 0,
    longOverdue: !complete && delay > LONG_OVERDUE_DAYS,
    delay,
    risks: complete ? [] : risksOf(facts, report, day),
  };
}

/** How far it is as far as was heard: the last report, or nothing since the day it was owed. */
export type Heard = Pick<ReportFact, 'status' | 'milestonesDone' | 'version'>;

/** Why what is not complete is at risk at a day; see `judgeCell`. */
export function risksOf(
  { due, milestones }: Pick<CellFacts, 'due' | 'milestones'>,
  report: Heard,
  day: string,
): Risk[] {
  const done = new Set(report.milestonesDone);
  const risks: Risk[] = [];
  if (daysBetween(day, due) <= DUE_SOON_DAYS && !atLeast(report.status, 'substantial')) risks.push('due-soon');
  if (milestones.some((one) => !done.has(one.code) && daysBetween(one.due, day) > MILESTONE_LATE_DAYS))
    risks.push('milestone-late');
  if (daysBetween(dayOf(report.version), day) > SILENT_DAYS) risks.push('silent');
  return risks;
}

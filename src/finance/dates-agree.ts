import type { PartialDate } from './subject.ts';

/**
 * `exact`: the same full day. `compatible`: one lies within what the other leaves open.
 * `close`: a slip of the pen apart (day and month swapped, one digit group different, a year or two beside "circa").
 * `contradict`: none of these.
 */
export type DateAgreement = 'exact' | 'compatible' | 'close' | 'contradict';

const rank: readonly DateAgreement[] = ['exact', 'compatible', 'close', 'contradict'];
/** How many years "circa" may be off before it contradicts. */
const CIRCA_YEARS = 2;

export function datesAgree(a: PartialDate, b: PartialDate): DateAgreement {
  const full = isDay(a) && isDay(b);
  if (full && a.date === b.date) return a.approximate || b.approximate ? 'compatible' : 'exact';
  if (!full && firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a)) return 'compatible';
  if (yearsApart(a, b) <= slackOf(a, b, full)) return 'close';
  return full && oneSlip(a.date, b.date) ? 'close' : 'contradict';
}

/** The best agreement among two persons' known birth dates; undefined when one of them has none. */
export function birthDatesAgree(a: readonly PartialDate[], b: readonly PartialDate[]): DateAgreement | undefined {
  let best: number | undefined;
  for (const one of a) {
    for (const other of b) best = Math.min(best ?? rank.length, rank.indexOf(datesAgree(one, other)));
  }
  return best === undefined ? undefined : rank[best];
}

/** Years two dates that do not overlap may lie apart and still be close; none when both ends are known. */
function slackOf(a: PartialDate, b: PartialDate, full: boolean): number {
  if (a.approximate || b.approximate) return CIRCA_YEARS;
  if (full || a.until !== undefined || b.until !== undefined) return -1;
  return a.date.length === 4 || b.date.length === 4 ? 1 : 0;
}

function isDay(date: PartialDate): boolean {
  return date.date.length === 10 && date.until === undefined;
}

function firstDay({ date }: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Compared as text only, so the 31st may stand for the last day of any month. */
function lastDay({ date, until = date }: PartialDate): string {
  return until.length === 4 ? `${until}-12-31` : until.length === 7 ? `${until}-31` : until;
}

function yearsApart(a: PartialDate, b: PartialDate): number {
  return Math.max(yearOf(firstDay(a)) - yearOf(lastDay(b)), yearOf(firstDay(b)) - yearOf(lastDay(a)), 0);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function oneSlip(a: string, b: string): boolean {
  const [ay = '', am = '', ad = ''] = a.split('-');
  const [by = '', bm = '', bd = ''] = b.split('-');
  if (ay === by && am === bd && ad === bm) return true;
  if (ay === by) return am === bm || ad === bd;
  return am === bm && ad === bd && Math.abs(Number(ay) - Number(by)) <= 1;
}

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
  const slack = a.approximate || b.approximate ? CIRCA_YEARS : full || a.until || b.until ? 0 : 1;
  if (slack > 0 && yearsApart(a, b) <= slack) return 'close';
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
  const gap = (from: string, to: string) => Number(from.slice(0, 4)) - Number(to.slice(0, 4));
  return Math.max(gap(firstDay(a), lastDay(b)), gap(firstDay(b), lastDay(a)), 0);
}

function oneSlip(a: string, b: string): boolean {
  const [ay = '', am = '', ad = ''] = a.split('-');
  const [by = '', bm = '', bd = ''] = b.split('-');
  if (ay === by && am === bd && ad === bm) return true;
  if (ay === by) return am === bm || ad === bd;
  return am === bm && ad === bd && Math.abs(Number(ay) - Number(by)) <= 1;
}

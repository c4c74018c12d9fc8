import type { GroupEvent } from './event.ts';

export interface Deaths {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}
export interface CivilianHarm {
  /** Months before the end: 0 is the last 12 months, 1 the 12 before them … */
  readonly yearsBack: number;
  /** One-sided violence by the lineage: UCDP's low, best and high. */
  readonly oneSided: Deaths;
  /** Civilians killed in fighting that the lineage took part in; by whom is not said, and UCDP gives one number. */
  readonly inFighting: number;
}

/** D3: civilians killed, in periods of 12 months counted back from the last month of the data. */
export function civilianHarm(events: readonly GroupEvent[], lastMonth: number): CivilianHarm[] {
  const years = new Map<number, { low: number; best: number; high: number; inFighting: number }>();
  for (const { type, month, low, best, high, civilians } of events) {
    const back = Math.floor((lastMonth - month) / 12);
    const year = years.get(back) ?? { low: 0, best: 0, high: 0, inFighting: 0 };
    years.set(back, year);
    if (type === 3) {
      year.low += low;
      year.best += best;
      year.high += high;
    } else year.inFighting += civilians;
  }
  return [...years]
    .toSorted(([one], [other]) => one - other)
    .map(([yearsBack, { inFighting, ...oneSided }]) => ({ yearsBack, oneSided, inFighting }));
}

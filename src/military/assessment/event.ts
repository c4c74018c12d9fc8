/** One event with at least one death, as UCDP GED counts them; what the indicators need of it and no more. */
export interface GroupEvent {
  readonly id: string;
  /** 1 state-based, 2 between groups, 3 one-sided violence against civilians. */
  readonly type: 1 | 2 | 3;
  readonly sideA: string;
  readonly sideB: string;
  readonly theatre: string;
  /** First- and second-order administrative unit, empty where not known. */
  readonly adm1: string;
  readonly adm2: string;
  /** Degrees; NaN where not given. */
  readonly latitude: number;
  readonly longitude: number;
  /** 1 exact place … 7 international waters; 3 and below name the second-order unit. */
  readonly wherePrecision: number;
  /** Days since 1970-01-01, UTC. */
  readonly day: number;
  /** See `month.ts`. */
  readonly month: number;
  /** 1 the day, 2 two to six days, 3 a week, 4 a month, 5 more than a month. */
  readonly datePrecision: number;
  readonly civilians: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** What the file says of where it was reported; absent where it has no such column. */
  readonly source?: string;
}

import type { GroupActor } from '../lineage/actor.ts';
import type { LineageTie } from '../lineage/tie.ts';
import type { Brought } from './brought.ts';
import type { ChangePoint } from './change-points.ts';
import type { CivilianHarm } from './civilian-harm.ts';
import type { Degradation } from './degradation.ts';
import type { Fragmentation } from './fragmentation.ts';
import type { Interval } from './interval.ts';
import type { LedgerProposal } from './ledger.ts';
import type { DeadlyYear, Lethality } from './lethality.ts';
import type { Quiet } from './quiet.ts';
import type { Reach } from './reach.ts';
import type { SelfExcitation } from './self-excitation.ts';

/** Changes whenever a number could come out differently from the same data. */
export const methodVersion = '3';

/** D1 of one kind of violence; indexes are months from the beginning of the assessment. */
export interface RateSeries {
  readonly violence: 'all' | 'state' | 'groups' | 'civilians';
  readonly counts: readonly number[];
  readonly phi: number;
  /** The published formula's φ, beside. */
  readonly neighbourPhi: number;
  readonly threshold: number;
  /** Rate a month, 90 %. */
  readonly rate: readonly Interval[];
  /** P(a new rate begins within two months). */
  readonly near: readonly number[];
  readonly changes: readonly ChangePoint[];
}

/** Everything said of one lineage in one theatre: indicators side by side, a proposal, and no single score. */
export interface Assessment {
  readonly head: string;
  readonly theatre: string;
  readonly groups: readonly GroupActor[];
  readonly ties: readonly LineageTie[];
  readonly heirs: readonly LineageTie[];
  /** First and last month, see `month.ts`; the last is the theatre's last month with any event in the file. */
  readonly from: number;
  readonly to: number;
  readonly events: number;
  /** Events known only to more than a month: left out of D1, D2, D6 and D7. */
  readonly vague: number;
  readonly series: readonly RateSeries[];
  /** Events by the head's own name only: what a count without lineage would show. */
  readonly byName: readonly number[];
  readonly degradation: Degradation | undefined;
  readonly harm: readonly CivilianHarm[];
  /** D4 by 12 months counted back from the end: index 0 is the last. */
  readonly reach: readonly (Reach | undefined)[];
  readonly reachHistory: readonly number[];
  readonly lethality: Lethality | undefined;
  readonly deadlyYears: readonly DeadlyYear[];
  readonly selfExcitation: SelfExcitation | undefined;
  readonly quiet: Quiet;
  readonly fragmentation: Fragmentation | undefined;
  readonly brought: Brought;
  /** Oldest first; the last is the proposal. */
  readonly ledger: readonly LedgerProposal[];
  /** P(a lasting drop is seen) at the mean of the highest 12 months, by the printed rule. */
  readonly power: { readonly third: number; readonly half: number };
}

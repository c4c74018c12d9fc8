import type { Interval } from '../assessment/interval.ts';
import type { LedgerState } from '../assessment/ledger-rules.ts';

/** One lineage in one theatre, as the thread tells it; months are absolute (`month.ts`). */
export interface Assessed {
  theatre: string;
  head: string;
  name: string;
  nodes: string[];
  from: number;
  to: number;
  events: number;
  state: LedgerState;
  rule: string;
  since: number;
  drop: Interval | undefined;
  /** JSON of the whole assessment, NaN as null. */
  result: string;
  packed: Uint8Array;
}

/** A lineage with too few events: named, not assessed. */
export interface NotAssessed {
  head: string;
  name: string;
  theatre: string;
  nodes: string[];
  events: number;
}

export type Told =
  | { what: 'begun'; total: number; tooFew: NotAssessed[] }
  | { what: 'one'; assessed: Assessed }
  | { what: 'done' };

import type { LedgerState } from '../assessment/ledger-rules.ts';

/** What two people signed: `since` and `to` are absolute months; `ruleState` is what the rules said of the same data. */
export interface SignedState {
  state: LedgerState;
  ruleState: string;
  since: number;
}

/** The states that the rules propose by later data, oldest first, as indexes of months from `from`. */
export interface LaterLedger {
  from: number;
  ledger: readonly { state: LedgerState; rule: string; since: number }[];
}

export interface Contradiction {
  why: 'resurgence' | 'differs';
  state: LedgerState;
  rule: string;
  /** Absolute month. */
  month: number;
}

/**
 * Whether later data contradict a signed state: the rules find a resurgence anywhere after the month since which it was signed
 * to hold, even where another state followed; or what they propose at the end is neither what was signed nor what they had
 * proposed when it was signed. Months are compared as absolute ones: a later series may begin elsewhere.
 */
export function contradiction(signed: SignedState, { from, ledger }: LaterLedger): Contradiction | undefined {
  const risen = ledger.find(({ rule, since }) => rule === 'resurgence' && from + since > signed.since);
  if (risen !== undefined && signed.state !== 'active')
    return { why: 'resurgence', state: risen.state, rule: risen.rule, month: from + risen.since };
  const last = ledger.at(-1);
  if (last === undefined || last.state === signed.state || last.state === signed.ruleState) return undefined;
  return { why: 'differs', state: last.state, rule: last.rule, month: from + last.since };
}

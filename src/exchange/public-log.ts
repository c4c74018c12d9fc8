import type { Act, Tx } from '#base';
import type { TrustList } from '#records';
import { findLog, readLog } from './ledger/index.ts';
import { newestList } from './members/index.ts';

/** A state's log as far as a checkpoint of it goes. */
export interface PublicLog {
  /** `identity--…` of the state. */
  origin: string;
  /** The signed checkpoint with the cosignatures of other members, verbatim (C2SP tlog-checkpoint). */
  checkpoint: string;
  /** The hash of every leaf below it, 32 bytes each, one after another. */
  leaves: Buffer;
}

/** What an outsider needs beside the records themselves to check them: whom the alliance trusts, and the logs. */
export interface LogsAndTrust {
  trust: TrustList;
  logs: PublicLog[];
}

/**
 * The accepted trust list and the logs of these states, each with the checkpoint that reaches furthest into what is asked
 * for: `furthest` is the highest place by origin. Hashes and heads, and nothing that a record says. Undefined before this
 * node accepted a list; a log that is not followed so far is not among them.
 */
export async function readPublicLogs(
  act: Pick<Act, 'tx' | 'audit'>,
  furthest: ReadonlyMap<string, number>,
): Promise<LogsAndTrust | undefined> {
  const newest = await newestList(act.tx);
  if (newest === undefined) return undefined;
  const logs: PublicLog[] = [];
  for (const [origin, place] of furthest) {
    const log = await readLog(act.tx, origin, place);
    if (log !== undefined) logs.push({ origin, ...log });
  }
  await act.audit({
    action: 'exchange.log.export',
    objects: logs.map(({ origin }) => `member:${origin}`),
    detail: { trustList: newest.version },
  });
  return { trust: JSON.parse(newest.body) as TrustList, logs };
}

/** Whether a checkpoint held here reaches a place that was waited for, by origin, in any of these logs: then a bundle says more. */
export async function logsReach(tx: Tx, waiting: ReadonlyMap<string, number>): Promise<boolean> {
  for (const [origin, place] of waiting) {
    const log = await findLog(tx, origin);
    if (log !== undefined && log.note !== '' && log.size > place) return true;
  }
  return false;
}

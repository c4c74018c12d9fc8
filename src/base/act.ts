import type { Clock } from './clock.ts';
import { commonFault } from './common-faults.ts';
import type { AfterCommit, Database, Tx } from './database/tx.ts';
import type { Language } from './i18n.ts';
import type { Log } from './log.ts';

/** Who acts. A person at a desk, a program with a token, or the node itself (a scheduled download). */
export interface Actor {
  kind: 'person' | 'token' | 'node';
  id: string;
  name: string;
  roles: readonly string[];
  rights: ReadonlySet<string>;
  /** The desks whose work this actor may see; `'*'` for all. */
  desks: readonly string[] | '*';
}

export interface AuditEntry {
  /** What was done, as `<module>.<noun>.<verb>`: `finance.alert.decide`. */
  action: string;
  /** What it was done to, as `<noun>:<id>`; several for a list that was read. */
  objects: readonly string[];
  /** Plain facts worth keeping; never secrets. */
  detail?: Readonly<Record<string, unknown>>;
}

/**
 * What every act gets: `(act, input)`. It carries the transaction, the actor and the clock;
 * the audit entry stands in the same transaction, so there is no write without its trace.
 */
export interface Act {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly language: Language;
  readonly log: Log;
  newId(): string;
  audit(entry: AuditEntry): Promise<void>;
  /** Runs once the transaction is safely committed. */
  readonly after: AfterCommit;
  /** Puts a job into the queue, in this transaction. Returns the job's id. */
  enqueue(kind: string, payload: Readonly<Record<string, unknown>>): Promise<string>;
}

/** What a route handler or a job gets: it opens one transaction per act. */
export interface Call {
  readonly actor: Actor;
  readonly clock: Clock;
  readonly language: Language;
  readonly log: Log;
  /** For reads that must not hold the transaction open while they stream. */
  readonly db: Database;
  transact<T>(work: (act: Act) => Promise<T>): Promise<T>;
}

/** Refuses unless the actor holds the right. */
export function need(actor: Actor, right: string): void {
  if (!actor.rights.has(right)) throw commonFault('forbidden', { right });
}

/** Whether the actor may see the work of a desk. */
export function seesDesk(actor: Actor, desk: string): boolean {
  return actor.desks === '*' || actor.desks.includes(desk);
}

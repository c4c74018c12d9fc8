import {
  type Actor,
  type Call,
  type Clock,
  type Database,
  insertJob,
  type Language,
  type Log,
  newId,
  transaction,
} from '#base';
import { appendAudit } from './audit/append.ts';
import type { AuditLine } from './sign-in-seam.ts';

export interface CallDeps {
  db: Database;
  clock: Clock;
  log: Log;
  /** Tells the job runner that there is work. */
  wake: () => void;
}

export interface Caller {
  actor: Actor;
  language: Language;
  /** Whose jobs those are which this call enqueues: the actor's, unless said otherwise. */
  jobsOf?: string;
}

/**
 * Makes the call of an actor. The audit entries of an act are written at the end of its transaction, in order: the log
 * takes one writer at a time, and so none holds it longer than the commit lasts.
 */
export function makeCall(deps: CallDeps, { actor, language, jobsOf }: Caller): Call {
  const { db, clock, log } = deps;
  return {
    actor,
    clock,
    language,
    log,
    db,
    transact: (work) =>
      transaction(db, async (tx, after) => {
        const lines: AuditLine[] = [];
        const result = await work({
          tx,
          actor,
          clock,
          language,
          log,
          after,
          newId: () => newId(clock),
          audit: async ({ action, objects, detail }) => {
            lines.push({ actor, action, outcome: 'success', objects, detail: detail ?? {} });
          },
          enqueue: async (kind, payload) => {
            const id = newId(clock);
            await insertJob(tx, { id, kind, payload, madeBy: jobsOf ?? actor.id });
            after(deps.wake);
            return id;
          },
        });
        await appendAudit(tx, clock, lines);
        return result;
      }),
  };
}

/** The node itself as actor: jobs and scheduled work. It may do everything. */
export function nodeActor(rights: Iterable<string>): Actor {
  return { kind: 'node', id: 'node', name: 'node', roles: ['operator'], rights: new Set(rights), desks: '*' };
}

import { sql } from 'kysely';
import type { Act, Call, JobKind, Language } from '#base';
import { NotYet, type Outlet, type OutletEvent } from './outlet.ts';

export const deliverKind = 'thought.outlets.deliver';
/** After so many attempts, nine hours, a person looks at it. */
const MOST_ATTEMPTS = 10;
/** Whoever holds a row longer than this has crashed: it is sent again under its key. */
const LEASE_MS = 2 * 60_000;
/** How soon the library is looked at again, and after how long it is a failure that it does not show what was put in. */
const NOT_YET = { againMs: 5000, patienceMs: 60 * 60_000 } as const;

interface Due extends OutletEvent {
  key: string;
  outlet: string;
  recipient: string;
  language: Language;
  attempts: number;
  put_at: Date;
}

/** Sends what is due, and what a crash left half sent. */
export function deliverJob(outlets: readonly Outlet[]): JobKind {
  return {
    kind: deliverKind,
    everyMinutes: 1,
    run: async (_, run) => {
      let done = 0;
      while (await deliverNext(run.call, outlets)) await run.progress({ done: (done += 1), unit: 'deliveries' });
    },
  };
}

/** Sends one; false where none is due. `sending` is committed before it leaves, `sent` once it was taken. */
export async function deliverNext(call: Call, outlets: readonly Outlet[]): Promise<boolean> {
  const due = await call.transact(takeDue);
  if (due === undefined) return false;
  const came = await attempt(outlets, due, call);
  await call.transact((act) => (came.sent ? markSent(act, due, came.remark) : markFailed(act, due, came)));
  return true;
}

async function takeDue(act: Act): Promise<Due | undefined> {
  const now = act.clock.now();
  const { rows } = await sql<Due>`
    update thought_outbox set state = 'sending', attempts = attempts + 1,
      next_at = ${new Date(now.getTime() + LEASE_MS)}
    where key = (select key from thought_outbox where state in ('waiting','sending') and next_at <= ${now}
      order by next_at, put_at limit 1 for update skip locked)
    returning key, outlet, recipient, language, event, record, record_version as version, attempts, put_at`.execute(
    act.tx,
  );
  return rows[0];
}

/** How an attempt came out. `remark`: why there was nothing to tell. */
type Outcome = { sent: true; remark: string | undefined } | { sent: false; problem: string; notYet: boolean };

async function attempt(outlets: readonly Outlet[], due: Due, call: Call): Promise<Outcome> {
  const outlet = outlets.find(({ name }) => name === due.outlet);
  if (outlet === undefined) return { sent: false, problem: 'the outlet is not set up', notYet: false };
  const told = { event: due.event, record: due.record, version: due.version };
  try {
    const remark = await outlet.deliver(told, due.language, due.key, { recipient: due.recipient, call });
    return { sent: true, remark };
  } catch (error) {
    const problem = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    const waited = call.clock.now().getTime() - due.put_at.getTime();
    return { sent: false, problem, notYet: error instanceof NotYet && waited < NOT_YET.patienceMs };
  }
}

/** Taken is taken, whoever else tries it meanwhile. */
async function markSent(act: Act, { key, outlet, language, record }: Due, remark: string | undefined): Promise<void> {
  await sql`update thought_outbox set state = 'sent', sent_at = ${act.clock.now()}, problem = ${remark ?? null}
    where key = ${key} and state in ('waiting','sending','failed')`.execute(act.tx);
  await act.audit({ action: 'thought.outlet.sent', objects: [`record:${record}`], detail: { outlet, language, key } });
}

async function markFailed(
  act: Act,
  { key, outlet, record, attempts }: Due,
  { problem, notYet }: { problem: string; notYet: boolean },
): Promise<void> {
  // Waiting for the library is no attempt.
  const over = !notYet && attempts >= MOST_ATTEMPTS;
  const wait = notYet ? NOT_YET.againMs : 30_000 * 2 ** attempts;
  await sql`update thought_outbox set state = ${over ? 'failed' : 'waiting'}, problem = ${problem},
      attempts = ${notYet ? attempts - 1 : attempts}, next_at = ${new Date(act.clock.now().getTime() + wait)}
    where key = ${key} and state = 'sending' and attempts = ${attempts}`.execute(act.tx);
  if (over)
    await act.audit({
      action: 'thought.outlet.failed',
      objects: [`record:${record}`],
      detail: { outlet, key, problem },
    });
}

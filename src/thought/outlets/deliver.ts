import { sql } from 'kysely';
import type { Act, Call, JobKind, Language } from '#base';
import type { Outlet, OutletEvent } from './outlet.ts';

export const deliverKind = 'thought.outlets.deliver';
/** After so many attempts, nine hours, a person looks at it. */
const MOST_ATTEMPTS = 10;
/** Whoever holds a row longer than this has crashed: it is sent again under its key. */
const LEASE_MS = 2 * 60_000;

interface Due extends OutletEvent {
  key: string;
  outlet: string;
  language: Language;
  attempts: number;
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
  const problem = await attempt(outlets, due);
  await call.transact((act) => (problem === undefined ? markSent(act, due) : markFailed(act, due, problem)));
  return true;
}

async function takeDue(act: Act): Promise<Due | undefined> {
  const now = act.clock.now();
  const { rows } = await sql<Due>`
    update thought_outbox set state = 'sending', attempts = attempts + 1,
      next_at = ${new Date(now.getTime() + LEASE_MS)}
    where key = (select key from thought_outbox where state in ('waiting','sending') and next_at <= ${now}
      order by next_at, put_at limit 1 for update skip locked)
    returning key, outlet, language, event, record, record_version as version, attempts`.execute(act.tx);
  return rows[0];
}

async function attempt(outlets: readonly Outlet[], due: Due): Promise<string | undefined> {
  const outlet = outlets.find(({ name }) => name === due.outlet);
  if (outlet === undefined) return 'the outlet is not set up';
  try {
    await outlet.deliver({ event: due.event, record: due.record, version: due.version }, due.language, due.key);
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 500);
  }
}

/** Taken is taken, whoever else tries it meanwhile. */
async function markSent(act: Act, { key, outlet, language, record }: Due): Promise<void> {
  await sql`update thought_outbox set state = 'sent', sent_at = ${act.clock.now()}, problem = null
    where key = ${key} and state in ('waiting','sending','failed')`.execute(act.tx);
  await act.audit({ action: 'thought.outlet.sent', objects: [`record:${record}`], detail: { outlet, language, key } });
}

async function markFailed(act: Act, { key, outlet, record, attempts }: Due, problem: string): Promise<void> {
  const over = attempts >= MOST_ATTEMPTS;
  await sql`update thought_outbox set state = ${over ? 'failed' : 'waiting'}, problem = ${problem},
      next_at = ${new Date(act.clock.now().getTime() + 30_000 * 2 ** attempts)}
    where key = ${key} and state = 'sending' and attempts = ${attempts}`.execute(act.tx);
  if (over)
    await act.audit({
      action: 'thought.outlet.failed',
      objects: [`record:${record}`],
      detail: { outlet, key, problem },
    });
}

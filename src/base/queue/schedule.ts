import type { Call } from '../act.ts';
import type { Log } from '../log.ts';
import type { JobKind } from './job.ts';
import type { QueueTables } from './tables.ts';

/** How often the schedule looks. */
const LOOK_MS = 60_000;

/** Puts kinds with `everyMinutes` into the queue when their time has come; one at a time of each kind. */
export function startSchedule(options: { kinds: readonly JobKind[]; call: Call; log: Log }): { stop(): void } {
  const due = options.kinds.filter((kind) => kind.everyMinutes !== undefined);
  const look = async (): Promise<void> => {
    for (const kind of due) {
      await enqueueWhenDue(options.call, kind.kind, kind.everyMinutes ?? 0).catch((error: unknown) => {
        options.log.error({ error, kind: kind.kind }, 'the schedule could not be kept');
      });
    }
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  timer.unref();
  if (due.length > 0) void look();
  return { stop: () => clearInterval(timer) };
}

/** Enqueues the kind unless one was made within the last `minutes`, or one is still waiting or running. */
export async function enqueueWhenDue(call: Call, kind: string, minutes: number): Promise<boolean> {
  return call.transact(async (act) => {
    const newest = await act.tx
      .withTables<QueueTables>()
      .selectFrom('base_job')
      .select(['state', 'made_at'])
      .where('kind', '=', kind)
      .orderBy('made_at', 'desc')
      .executeTakeFirst();
    const open = newest?.state === 'waiting' || newest?.state === 'running';
    // A look comes a moment early as often as late: half a look of patience, or every second one would find it fresh.
    const age = newest === undefined ? Number.POSITIVE_INFINITY : act.clock.now().getTime() - newest.made_at.getTime();
    const fresh = age < minutes * 60_000 - LOOK_MS / 2;
    if (open || fresh) return false;
    await act.enqueue(kind, {});
    return true;
  });
}

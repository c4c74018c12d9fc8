import { Fault, type JobKind, type JobPayload, type JobRun } from '#base';
import type { ScreeningEngine } from './engine/engine.ts';
import { closeDelisted, type OnScreened, searchBooks } from './screen-changes-job.ts';
import { subjectsById } from './sides-store.ts';

/** Ids of entries of the member lists, and of the designations that brought them. */
type Arrival = JobPayload & { subjects: readonly string[]; designations: readonly string[] };

/**
 * What designations of a member brought or took away: those few subjects against every book, before all other work, since
 * that state waits for the word that they were screened. Idempotent: cut off, it is done again.
 */
export function screenArrivalJob(engine: ScreeningEngine, screened?: OnScreened): JobKind {
  return {
    kind: 'finance.screen-arrival',
    urgent: true,
    // What came while this was busy is screened at once: each alone, a busy desk would fall behind.
    together: { most: 200, join: joined },
    run: async (payload, run) => {
      const { subjects, designations } = payload as Arrival;
      await engine.catchUp();
      const now = [...(await subjectsById(run.call.db, subjects)).values()];
      const ids = (listed: boolean) => now.filter((one) => one.listed === listed).map(({ id }) => id);
      await closeDelisted(run, ids(false));
      await searchNow(engine, run, ids(true));
      await run.call.transact(async (act) => {
        const objects = subjects.map((subject) => `subject:${subject}`);
        await act.audit({ action: 'finance.designations.screen', objects, detail: { designations } });
        await screened?.(act, { designations });
      });
    },
  };
}

function joined(payloads: readonly JobPayload[]): JobPayload {
  const arrivals = payloads as readonly Arrival[];
  return {
    subjects: [...new Set(arrivals.flatMap(({ subjects }) => subjects))],
    designations: [...new Set(arrivals.flatMap(({ designations }) => designations))],
  };
}

/** Before every batch; where a thread was lost meanwhile, as a batch, which waits for its successor. */
async function searchNow(engine: ScreeningEngine, run: JobRun, ids: readonly string[]): Promise<void> {
  try {
    await searchBooks(engine, run, ids, { before: 0, urgency: 'now' });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    await searchBooks(engine, run, ids, { before: 0, urgency: 'batch' });
  }
}

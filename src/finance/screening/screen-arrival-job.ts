import { Fault, type JobKind, type JobRun } from '#base';
import type { ScreeningEngine } from './engine/engine.ts';
import { closeDelisted, type OnScreened, searchBooks } from './screen-changes-job.ts';
import { subjectsById } from './sides-store.ts';

/**
 * What designations of a member brought or took away: those few subjects against every book, before all other work, since
 * that state waits for the word that they were screened. Idempotent: cut off, it is done again.
 */
export function screenArrivalJob(engine: ScreeningEngine, screened?: OnScreened): JobKind {
  return {
    kind: 'finance.screen-arrival',
    urgent: true,
    run: async (payload, run) => {
      const { subjects, designations } = payload as { subjects: string[]; designations: string[] };
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

/** Before every batch; where a thread was lost meanwhile, as a batch, which waits for its successor. */
async function searchNow(engine: ScreeningEngine, run: JobRun, ids: readonly string[]): Promise<void> {
  try {
    await searchBooks(engine, run, ids, { before: 0, urgency: 'now' });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    await searchBooks(engine, run, ids, { before: 0, urgency: 'batch' });
  }
}

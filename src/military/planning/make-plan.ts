import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { JobKind, JobRun } from '#base';
import type { Instance } from '../matching/instance.ts';
import { planInWorker } from '../matching/plan-in-worker.ts';
import { findPlan, keepPlan } from './plan-store.ts';

export const planJobKind = 'military.plan.make';

/** How often it is looked whether somebody ended it, and said how far it is; milliseconds. */
const LOOK = 300;

/** Makes a plan in a thread of its own; ended by a person, the thread ends at once. Begun again after a crash. */
export const makePlanJob: JobKind = {
  kind: planJobKind,
  attempts: 2,
  async run({ plan: id }, run) {
    const stored = await run.call.transact((act) => findPlan(act.tx, String(id), true));
    if (stored === undefined || stored.plan !== null) return;
    const instance = JSON.parse(stored.instance) as Instance;
    const options = { seed: stored.settings.seed, ...(stored.before.length > 0 && { previous: stored.before }) };
    const ending = new AbortController();
    let part = 0;
    const making = planInWorker(instance, options, ending.signal, (done) => {
      part = done;
    });
    try {
      await watch(making, run, () => part);
    } catch (error) {
      ending.abort();
      await making.catch(() => {});
      throw error;
    }
    const text = JSON.stringify(await making);
    await run.call.transact(async (act) => {
      await keepPlan(act, stored.id, text, createHash('sha256').update(text).digest('hex'));
      await act.audit({ action: 'military.plan.make', objects: [`plan:${stored.id}`] });
    });
  },
};

/** Waits for a plan, says how far it is, and throws where somebody ended it. */
async function watch(making: Promise<unknown>, run: JobRun, part: () => number): Promise<void> {
  let over = false;
  const end = making.finally(() => {
    over = true;
  });
  end.catch(() => {});
  while (!over) {
    await run.progress({ done: Math.floor(part() * 100), total: 100, unit: 'steps' });
    const waiting = new AbortController();
    await Promise.race([end, pause(LOOK, undefined, { signal: waiting.signal }).catch(() => {})]);
    waiting.abort();
  }
}

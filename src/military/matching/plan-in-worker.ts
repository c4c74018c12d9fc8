import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Instance } from './instance.ts';
import type { Plan, PlanOptions } from './plan.ts';

/** What the thread says: now and then how far it is, 0 to 1, and the plan last. */
export type FromWorker = { part: number } | { plan: Plan };

/**
 * Plans in a thread of its own, so that whoever waits can end it: the solver cannot be interrupted from within. Errors:
 * that of `signal` when it ends it; what the thread threw.
 */
export async function planInWorker(
  instance: Instance,
  options: PlanOptions = {},
  signal?: AbortSignal,
  heard?: (part: number) => void,
): Promise<Plan> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { instance, options } });
  const end = () => void worker.terminate();
  signal?.addEventListener('abort', end, { once: true });
  try {
    for await (const [said] of on(worker, 'message', { close: ['exit'], ...(signal && { signal }) })) {
      const message = said as FromWorker;
      if ('plan' in message) return message.plan;
      heard?.(message.part);
    }
    throw new Error('the thread ended without a plan');
  } finally {
    signal?.removeEventListener('abort', end);
    await worker.terminate();
  }
}

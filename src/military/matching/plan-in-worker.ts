import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Instance } from './instance.ts';
import type { Plan, PlanOptions } from './plan.ts';

/**
 * Plans in a thread of its own, so that whoever waits can end it: the solver cannot be interrupted from within. Errors:
 * that of `signal` when it ends it; what the thread threw.
 */
export async function planInWorker(instance: Instance, options: PlanOptions = {}, signal?: AbortSignal): Promise<Plan> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { instance, options } });
  const end = () => void worker.terminate();
  signal?.addEventListener('abort', end, { once: true });
  try {
    const [plan] = (await once(worker, 'message', signal === undefined ? {} : { signal })) as [Plan];
    return plan;
  } finally {
    signal?.removeEventListener('abort', end);
    await worker.terminate();
  }
}

import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Reports } from '../assessment/reports-shape.ts';
import type { GroupActor } from '../lineage/actor.ts';
import type { LineageTie } from '../lineage/tie.ts';
import type { Told } from './assessed.ts';

export interface Wanted {
  actors: readonly GroupActor[];
  ties: readonly LineageTie[];
  file: { path: string; name: string };
  reports?: Reports;
}

/**
 * Assesses in a thread of its own and gives what it tells, one after the other: the node goes on answering meanwhile. Leaving the
 * loop, or `signal`, ends the thread in the middle of whatever it does. Errors: that of `signal`; what the thread threw.
 */
export async function* assessInWorker(wanted: Wanted, signal: AbortSignal): AsyncGenerator<Told> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./assess-worker.ts', import.meta.url), { workerData: wanted });
  try {
    for await (const [told] of on(worker, 'message', { signal, close: ['exit'] }) as AsyncIterable<[Told]>) {
      yield told;
      if (told.what === 'done') return;
    }
    throw new Error('the thread of an assessment ended before its work did');
  } finally {
    await worker.terminate();
  }
}

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Edition } from '#exchange';
import type { LibraryMeans } from './library-files.ts';
import type { MethodLinks } from './method-links.ts';

/** What a library is made of and with; all of it crosses into another thread. */
export interface Order {
  readonly text: string;
  readonly address: string;
  readonly links: MethodLinks;
  readonly means: Omit<LibraryMeans, 'plates'>;
}

type Told = { refused: number } | { all: Uint8Array; places: readonly (readonly [string, number, number])[] };

/** Makes a library in a thread of its own: the node answers meanwhile. Gives how many findings refuse it, where some do. */
export async function printInWorker(order: Order): Promise<Edition | { refused: number }> {
  const worker = new Worker(new URL('./print-worker.ts', import.meta.url), { workerData: order, execArgv: [] });
  try {
    const ended = once(worker, 'exit').then(() => {
      throw new Error('the thread of the library ended before its work did');
    });
    const [told] = (await Promise.race([once(worker, 'message'), ended])) as [Told];
    if ('refused' in told) return told;
    return new Map(told.places.map(([path, start, end]) => [path, told.all.subarray(start, end)]));
  } finally {
    await worker.terminate();
  }
}

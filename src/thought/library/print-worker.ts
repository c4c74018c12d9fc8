// The thread in which a large library is made: checking ten thousand signed dossiers and setting their pages takes long.
import { parentPort, workerData } from 'node:worker_threads';
import { publishLibrary } from './library-edition.ts';
import type { Order } from './print-in-worker.ts';

const { text, address, links, means } = workerData as Order;
const made = await publishLibrary(text, address, means, links);
if (made === undefined || 'length' in made) parentPort?.postMessage({ refused: made?.length ?? 0 });
else {
  // One piece of memory that is handed over, with where each file begins: tens of thousands of pieces would be copied.
  const places: [path: string, start: number, end: number][] = [];
  let size = 0;
  for (const [path, bytes] of made.edition) {
    places.push([path, size, size + bytes.byteLength]);
    size += bytes.byteLength;
  }
  const all = new Uint8Array(size);
  for (const [path, start] of places) all.set(made.edition.get(path) ?? new Uint8Array(), start);
  parentPort?.postMessage({ all, places }, [all.buffer]);
}

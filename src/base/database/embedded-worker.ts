import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { DurableNodeFS, durableStartParams } from './durable-nodefs.ts';

/** What the main thread sends: one chunk of PostgreSQL wire protocol, or the wish to close. */
export type ToEmbedded = { kind: 'wire'; bytes: Uint8Array } | { kind: 'close' };
export type FromEmbedded = { kind: 'ready' } | { kind: 'wire'; bytes: Uint8Array } | { kind: 'closed' };

// Runs PGlite beside the event loop: a slow query stops this thread, never the server.
const { directory } = workerData as { directory: string | undefined };
const port = parentPort;
if (port === null) throw new Error('embedded-worker runs in a worker thread only');

const pglite = await PGlite.create(
  directory === undefined
    ? { dataDir: 'memory://' }
    : { fs: new DurableNodeFS(directory), startParams: durableStartParams() },
);
let last: Promise<unknown> = Promise.resolve();

port.on('message', (message: ToEmbedded) => {
  last = last.then(async () => {
    if (message.kind === 'close') {
      await pglite.close();
      port.postMessage({ kind: 'closed' } satisfies FromEmbedded);
      port.close();
      return;
    }
    const answer = await pglite.execProtocolRaw(message.bytes);
    const bytes = new Uint8Array(answer);
    port.postMessage({ kind: 'wire', bytes } satisfies FromEmbedded, [bytes.buffer]);
  });
});
port.postMessage({ kind: 'ready' } satisfies FromEmbedded);

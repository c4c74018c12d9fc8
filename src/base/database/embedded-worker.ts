import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { Checkpoints } from './checkpoints.ts';
import { DurableNodeFS, durableStartParams } from './durable-nodefs.ts';

/** What the main thread sends: one chunk of PostgreSQL wire protocol, or the wish to close. */
export type ToEmbedded = { kind: 'wire'; bytes: Uint8Array } | { kind: 'close' };
/** `template`: a file with a dumped data directory that an engine in memory begins with; spares it its initdb. */
export interface EmbeddedPlace {
  directory?: string;
  template?: string;
}
export type FromEmbedded = { kind: 'ready' } | { kind: 'wire'; bytes: Uint8Array } | { kind: 'closed' };

// Runs PGlite beside the event loop: a slow query stops this thread, never the server.
const { directory, template } = workerData as EmbeddedPlace;
const port = parentPort;
if (port === null) throw new Error('embedded-worker runs in a worker thread only');

const pglite = await PGlite.create(
  directory === undefined
    ? {
        dataDir: 'memory://',
        ...(template !== undefined && { loadDataDir: new Blob([new Uint8Array(readFileSync(template))]) }),
      }
    : { fs: new DurableNodeFS(directory), startParams: durableStartParams() },
);
const checkpoints = new Checkpoints(pglite);
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
    await checkpoints.after(answer);
  });
});
port.postMessage({ kind: 'ready' } satisfies FromEmbedded);

import { once } from 'node:events';
import { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { EmbeddedPlace, FromEmbedded, ToEmbedded } from './embedded-worker.ts';

/** An embedded PostgreSQL in a worker thread, spoken to by the same wire protocol as a server. */
export interface Embedded {
  /** A socket for `pg`. There is one session behind all sockets: use a pool of one. */
  socket(): Duplex;
  close(): Promise<void>;
}

/**
 * What V8 may fill before it collects what is young. The engine's own memory lies outside; what passes through here is the
 * answers' bytes, and at the default of three times 32 MB each collection stopped the engine for 20 ms and more.
 */
const YOUNG_MB = 12;

/** Opens the engine on a directory, or in memory when there is none. The caller holds the directory's lock. */
export async function openEmbedded(place: EmbeddedPlace): Promise<Embedded> {
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), {
    workerData: place,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const [first] = (await once(worker, 'message')) as [FromEmbedded];
  if (first.kind !== 'ready') throw new Error(`embedded engine said ${first.kind} before ready`);
  const sockets = new Set<EmbeddedSocket>();
  worker.on('error', (error) => {
    for (const socket of sockets) socket.destroy(error);
  });
  return {
    socket: () => {
      const socket = new EmbeddedSocket(worker, () => sockets.delete(socket));
      sockets.add(socket);
      return socket;
    },
    close: async () => {
      const closed = once(worker, 'exit');
      worker.postMessage({ kind: 'close' } satisfies ToEmbedded);
      await closed;
    },
  };
}

/** `X` ends a session (PostgreSQL protocol §54.7 Terminate); the one session here must outlive its sockets. */
const terminate = 'X'.charCodeAt(0);

class EmbeddedSocket extends Duplex {
  readonly #worker: Worker;
  readonly #onMessage: (message: FromEmbedded) => void;
  readonly #closed: () => void;

  constructor(worker: Worker, closed: () => void) {
    super();
    this.#worker = worker;
    this.#closed = closed;
    this.#onMessage = (message) => {
      if (message.kind === 'wire') this.push(message.bytes);
    };
    worker.on('message', this.#onMessage);
  }

  /** `pg` calls this on its socket; there is nothing to connect to. */
  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (chunk[0] !== terminate || chunk.length !== 5) {
      const bytes = new Uint8Array(chunk);
      this.#worker.postMessage({ kind: 'wire', bytes } satisfies ToEmbedded, [bytes.buffer]);
    }
    done();
  }

  override _writev(chunks: { chunk: Buffer; encoding: BufferEncoding }[], done: () => void): void {
    this._write(Buffer.concat(chunks.map((c) => c.chunk)), 'binary', done);
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#worker.off('message', this.#onMessage);
    this.#closed();
    done(error);
  }
}

import { Worker } from 'node:worker_threads';
import { commonFault } from '#base';
import type { Answer, AnswerMessage, Ask, CommandName } from './protocol.ts';

/** `now`: a person waits. `batch`: one at a time, behind whoever waits. */
export type Urgency = 'now' | 'batch';

export interface AskOptions {
  urgency: Urgency;
  signal?: AbortSignal | undefined;
  /** After so many milliseconds without an answer the thread counts as lost. */
  patience?: number;
}

interface Waiting {
  id: number;
  name: CommandName;
  ask: unknown;
  options: AskOptions;
  resolve(answer: never): void;
  reject(error: unknown): void;
}

/** The thread died or hung before it could answer: the same question may be asked again once there is a new one. */
export class ThreadLost extends Error {
  constructor(cause: Error) {
    super('the thread of the index was lost', { cause });
    this.name = 'ThreadLost';
  }
}

export interface Lane {
  /** How many questions are unanswered. */
  readonly load: number;
  ask<K extends CommandName>(name: K, ask: Ask<K>, options: AskOptions): Promise<Answer<K>>;
  stop(): Promise<void>;
}

/** How many urgent questions may wait in one lane before a new one is refused. */
const longestQueue = 500;
const defaultPatience = 60_000;

/**
 * One worker thread and the queue before it. Batches go one at a time, so that an urgent question waits for one piece
 * of a batch at most. `lost` is called once, when the thread has died or hangs; everything unanswered is refused.
 */
export function openLane(share: number, shares: number, lost: (error: Error) => void): Lane {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { share, shares }, execArgv: [] });
  const sent = new Map<number, { waiting: Waiting; timer: NodeJS.Timeout }>();
  const batches: Waiting[] = [];
  let nextId = 1;
  let batchRunning = false;
  let ended: Error | undefined;

  const end = (error: Error, tell: boolean): void => {
    if (ended !== undefined) return;
    ended = error;
    const open = [...batches.splice(0), ...[...sent.values()].map(({ waiting }) => waiting)];
    for (const { timer } of sent.values()) clearTimeout(timer);
    sent.clear();
    for (const waiting of open) waiting.reject(new ThreadLost(error));
    void worker.terminate();
    if (tell) lost(error);
  };
  const send = (waiting: Waiting): void => {
    const patience = waiting.options.patience ?? defaultPatience;
    const timer = setTimeout(() => end(new Error(`no answer to ${waiting.name} in ${patience} ms`), true), patience);
    timer.unref();
    sent.set(waiting.id, { waiting, timer });
    worker.postMessage({ id: waiting.id, name: waiting.name, ask: waiting.ask });
  };
  const nextBatch = (): void => {
    if (batchRunning || ended !== undefined) return;
    const next = batches.shift();
    if (next === undefined) return;
    if (next.options.signal?.aborted) {
      next.reject(next.options.signal.reason);
      return nextBatch();
    }
    batchRunning = true;
    send(next);
  };
  worker.on('message', (message: AnswerMessage) => {
    const found = sent.get(message.id);
    if (found === undefined) return;
    sent.delete(message.id);
    clearTimeout(found.timer);
    if ('error' in message) found.waiting.reject(new Error(message.error));
    else found.waiting.resolve(message.answer as never);
    if (found.waiting.options.urgency === 'batch') {
      batchRunning = false;
      nextBatch();
    }
  });
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error)), true));
  worker.on('exit', (code) => end(new Error(`the thread ended with ${code}`), true));

  return {
    get load() {
      return sent.size + batches.length;
    },
    ask: (name, ask, options) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(new ThreadLost(ended));
        if (options.signal?.aborted) return reject(options.signal.reason);
        if (options.urgency === 'now' && sent.size > longestQueue) return reject(commonFault('too-many'));
        const waiting: Waiting = {
          id: nextId++,
          name,
          ask,
          options,
          resolve,
          reject,
        };
        if (options.urgency === 'now') return send(waiting);
        batches.push(waiting);
        nextBatch();
      }),
    stop: async () => {
      end(new Error('stopped'), false);
      await worker.terminate();
    },
  };
}

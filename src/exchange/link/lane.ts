/** Work that goes on by itself until it is stopped. */
export interface Lane {
  /** Does not rest before it has worked once more. */
  wake(): void;
  /** Gives up what is under way, and waits until it has ended. */
  stop(): Promise<void>;
}

/** Works, rests for as many milliseconds as the work says, and works again; woken, it does not rest. */
export function startLane(work: (signal: AbortSignal) => Promise<number>): Lane {
  const stopping = new AbortController();
  let woken = false;
  let rouse: (() => void) | undefined;
  const rest = async (milliseconds: number): Promise<void> => {
    if (woken || stopping.signal.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, milliseconds);
    rouse = resolve;
    await promise;
    clearTimeout(timer);
    rouse = undefined;
  };
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      woken = false;
      await rest(await work(stopping.signal));
    }
  };
  const running = run();
  return {
    wake: () => {
      woken = true;
      rouse?.();
    },
    stop: async () => {
      stopping.abort();
      rouse?.();
      await running;
    },
  };
}

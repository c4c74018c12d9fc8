import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something holds; gives up after `seconds`, and says what did not come. */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 60): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`it did not come in ${seconds} s: ${what}`);
    await sleep(50);
  }
}

import { availableParallelism, totalmem } from 'node:os';

/** What is set aside for one thread: every thread holds all listed subjects and its share of every book. */
const memoryOfThread = 512 * 2 ** 20;

/** A thread for every core, as far as the memory (bytes) reaches; at least one. */
export function threadsFor(machine: { cores: number; memory: number }): number {
  return Math.max(1, Math.min(machine.cores, Math.floor(machine.memory / memoryOfThread)));
}

/** The machine, or what the container it runs in was given of it. */
export function thisMachine(): { cores: number; memory: number } {
  const given = process.constrainedMemory();
  return { cores: availableParallelism(), memory: given > 0 ? Math.min(given, totalmem()) : totalmem() };
}

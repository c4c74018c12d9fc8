import { type AskOptions, type Lane, openLane } from './lane.ts';
import type { Answer, Ask, CommandName } from './protocol.ts';

/**
 * Several lanes that hold the same subjects, and each its share of every book: one question goes to one of them, a
 * search in a book to all.
 */
export interface Crew {
  readonly lanes: readonly Lane[];
  shareOf(rowKey: string): number;
  /** The lane with the least to do. */
  one<K extends CommandName>(name: K, ask: Ask<K>, options: AskOptions): Promise<Answer<K>>;
  all<K extends CommandName>(name: K, ask: (share: number) => Ask<K>, options: AskOptions): Promise<Answer<K>[]>;
  stop(): Promise<void>;
}

export function openCrew(size: number, lost: (error: Error) => void): Crew {
  const lanes = Array.from({ length: size }, (_, share) => openLane(share, size, lost));
  return {
    lanes,
    shareOf: (key) => hash(key) % size,
    one: (name, ask, options) => {
      const least = lanes.reduce((best, lane) => (lane.load < best.load ? lane : best));
      return least.ask(name, ask, options);
    },
    all: (name, ask, options) => Promise.all(lanes.map((lane, share) => lane.ask(name, ask(share), options))),
    stop: async () => {
      await Promise.all(lanes.map((lane) => lane.stop()));
    },
  };
}

/** FNV-1a: the same share for the same key after every start. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

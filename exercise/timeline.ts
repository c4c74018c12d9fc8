import { type Language, say, type Text } from '#base';
import type { Clock } from './clock-lines.ts';
import { spoken } from './code-words.ts';

/** One thing that happened in the exercise. */
export interface HappenedEvent {
  /** RFC 3339. */
  at: string;
  /** Since the exercise began. */
  milliseconds: number;
  /** Code of the state at whose node it happened; absent: of the exercise itself. */
  state?: string;
  /** What, in a fixed word: `published`, `received`, `contradiction-found`. */
  what: string;
  facts: Readonly<Record<string, string | number>>;
}

/** Prints what happens as it happens, and keeps it. */
export interface Timeline {
  readonly language: Language;
  readonly events: readonly HappenedEvent[];
  /** The clock of each state by its code, once it was read. */
  readonly clocks: Record<string, Clock>;
  /** The account keeps the facts as they are; the line says them in words. */
  happened(what: string, text: Text, facts?: HappenedEvent['facts'], state?: string): void;
}

export function openTimeline(language: Language, write: (line: string) => void): Timeline {
  const began = performance.now();
  const events: HappenedEvent[] = [];
  return {
    language,
    events,
    clocks: {},
    happened: (what, text, facts = {}, state) => {
      const milliseconds = Math.round(performance.now() - began);
      events.push({ at: new Date().toISOString(), milliseconds, ...(state !== undefined && { state }), what, facts });
      const time = (milliseconds / 1000).toFixed(1).padStart(6);
      write(`${time} s  ${(state ?? '··').padEnd(3)} ${say(text, language, spoken(facts, language))}`);
    },
  };
}

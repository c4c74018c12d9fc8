import type { Database, Log } from '#base';
import type { MatchExplanation } from '../../explanation.ts';
import type { ListedSubject } from '../../subject.ts';
import { screeningFault } from '../faults.ts';
import { tideMark } from '../feed-store.ts';
import type { Question } from '../question.ts';
import { type Crew, openCrew } from './crew.ts';
import { type Feed, type Holdings, openFeed } from './feed.ts';
import { type AskOptions, ThreadLost } from './lane.ts';
import type { Hit, SearchLimits, Sought } from './protocol.ts';
import { threadsFor, thisMachine } from './threads.ts';

export interface EngineOptions {
  db: Database;
  log: Log;
  /** Where indexes of books are kept between starts; undefined: nowhere. */
  cacheDirectory: string | undefined;
  /** Default: one for every core, as far as memory reaches. */
  threads?: number;
  /** How often to look whether the database has moved; default 2 s. */
  lookMs?: number;
}

/** The indexes in memory, in threads of their own: the main thread only sends and receives. */
export interface ScreeningEngine {
  /** Starts loading; does not wait for it. */
  start(): void;
  stop(): Promise<void>;
  readonly holdings: Holdings;
  /** Resolves when everything committed before the call is in the indexes. */
  catchUp(): Promise<void>;
  /** For each question the listed subjects it may mean, best first. Refused while the lists are not loaded. */
  forward(questions: readonly Question[], limits: SearchLimits, options: AskOptions): Promise<Hit[][]>;
  /** Keys of rows of a book that may be meant. Refused while the book is not loaded. */
  reverse(book: string, sought: Sought, options: AskOptions): Promise<string[]>;
  /** Compares rows (JSON of `BookRow`) with one subject. */
  judge(subject: ListedSubject, rows: readonly string[], options: AskOptions): Promise<MatchExplanation[]>;
}

const nothing: Holdings = { subjectsReady: false, subjects: 0, names: 0, books: new Map() };
/** Questions in one message: small enough that somebody who waits is not kept, large enough to be worth sending. */
const pieces = { now: 4, batch: 20 } as const;

export function createEngine(options: EngineOptions): ScreeningEngine {
  const { db, log } = options;
  const size = options.threads ?? threadsFor(thisMachine());
  let standing: { crew: Crew; feed: Feed } | undefined;
  let running: Promise<void> | undefined;
  let following: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let losses = 0;

  const open = (): { crew: Crew; feed: Feed } => {
    const crew = openCrew(size, (error) => lose(crew, error));
    const made = { crew, feed: openFeed({ db, crew, log, cacheDirectory: options.cacheDirectory }) };
    standing = made;
    return made;
  };
  const lose = (crew: Crew, error: Error): void => {
    if (standing?.crew !== crew) return;
    standing = undefined;
    losses += 1;
    log.error({ error, losses }, 'a thread of the index was lost; starting again');
    void crew.stop();
    if (!stopped) setTimeout(() => void look(true), Math.min(5000, 50 * 2 ** losses)).unref();
  };
  const pass = async (): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      // No fault: a job that meets it waits for the next start.
      if (stopped) throw new Error('the engine was stopped');
      try {
        await (standing ?? open()).feed.catchUp();
        return;
      } catch (error) {
        if (!(error instanceof ThreadLost) || attempt === 3 || stopped) throw error;
      }
    }
  };
  const catchUp = (): Promise<void> => {
    if (running === undefined) {
      running = pass().finally(() => {
        running = undefined;
      });
      return running;
    }
    // What is running may have read before the caller wrote: wait for one that begins now or later.
    following ??= running
      .catch(() => {})
      .then(() => {
        following = undefined;
        return catchUp();
      });
    return following;
  };

  let mark = '';
  let looksToGo = 0;
  const look = async (anyway = false): Promise<void> => {
    try {
      const now = await tideMark(db);
      // The mark moves before what it stands for can be read: look a few times more.
      if (now !== mark) looksToGo = 30;
      mark = now;
      if (anyway || looksToGo-- > 0) await catchUp();
    } catch (error) {
      if (!stopped) log.error({ error }, 'the indexes could not catch up');
    }
  };
  const schedule = (): void => {
    timer = setTimeout(() => void look().finally(() => !stopped && schedule()), options.lookMs ?? 2000);
    timer.unref();
  };

  /** Asks, and where nobody waits for it, asks the new threads once more when the old ones were lost. */
  const asked = async <T>(how: AskOptions, ask: (crew: Crew) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        if (standing === undefined) throw new ThreadLost(new Error('no threads'));
        return await ask(standing.crew);
      } catch (error) {
        if (!(error instanceof ThreadLost)) throw error;
        if (how.urgency === 'now') throw screeningFault('screening-not-ready');
        if (attempt === 3 || stopped) throw error;
        await catchUp();
      }
    }
  };

  return {
    start: () => {
      void look(true).finally(() => !stopped && schedule());
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await standing?.crew.stop();
      await Promise.allSettled([running, following]);
    },
    get holdings() {
      return standing?.feed.holdings ?? nothing;
    },
    catchUp,
    forward: async (questions, limits, how) => {
      if (!(standing?.feed.holdings.subjectsReady ?? false)) {
        if (how.urgency === 'now') throw screeningFault('screening-not-ready');
        await catchUp();
      }
      const parts = inPieces(questions, pieces[how.urgency]);
      const found = await Promise.all(
        parts.map((part) => asked(how, (crew) => crew.one('forward', { questions: part, limits }, how))),
      );
      return found.flat();
    },
    reverse: async (book, sought, how) => {
      if (!(standing?.feed.holdings.books.get(book)?.ready ?? false)) {
        if (how.urgency === 'now') throw screeningFault('screening-not-ready');
        await catchUp();
      }
      const found = await asked(how, (crew) => crew.all('reverse', () => ({ book, sought }), how));
      return found.flat().toSorted();
    },
    judge: async (subject, rows, how) => {
      const parts = inPieces(rows, 50);
      const judged = await Promise.all(
        parts.map((part) => asked(how, (crew) => crew.one('judge', { subject, rows: part }, how))),
      );
      return judged.flat();
    },
  };
}

function inPieces<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < all.length; at += size) parts.push(all.slice(at, at + size));
  return parts;
}

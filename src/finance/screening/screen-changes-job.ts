import type { Act, JobKind, JobRun } from '#base';
import { type Candidate, closeForSubjects } from '../alerts/index.ts';
import type { ScreeningEngine } from './engine/engine.ts';
import type { AskOptions } from './engine/lane.ts';
import { sweepBook } from './screen-book-jobs.ts';
import { searchBook } from './search-book.ts';
import { added, nothingDone, settleSubjects, type Tally } from './settle-pairs.ts';
import { allBooks, subjectsById, subjectsOfSnapshot } from './sides-store.ts';
import { threshold } from './threshold-store.ts';

/** From so many changed subjects on, comparing every row once is less work than searching every book so often. */
const moreThanSearching = 500;
const subjectsAtOnce = 20;
const closedAtOnce = 200;

/** Told once every book was compared with what came; may be told again. */
export type OnScreened = (act: Act, screened: Screened) => Promise<void>;
/** A snapshot of a list, or designations by their ids. */
export type Screened = { snapshot: string } | { designations: readonly string[] };

/** What a load changed in a list, against every book: new alerts, changed ones, and those of delisted subjects closed. */
export function screenChangesJob(engine: ScreeningEngine, screened?: OnScreened): JobKind {
  return {
    kind: 'finance.screen-changes',
    run: async (payload, run) => {
      const snapshot = String(payload['snapshot']);
      await engine.catchUp();
      const touched = await subjectsOfSnapshot(run.call.db, snapshot);
      const listed = touched.filter((subject) => subject.listed).map((subject) => subject.id);
      const delisted = touched.filter((subject) => !subject.listed).map((subject) => subject.id);
      let tally = await closeDelisted(run, delisted);
      const whole = listed.length > moreThanSearching;
      const done = whole
        ? await sweepBooks(engine, run)
        : await searchBooks(engine, run, listed, { before: delisted.length, urgency: 'batch' });
      tally = added(tally, done);
      const detail = { subjects: touched.length, delisted: delisted.length, wholeBooks: whole, ...tally };
      await run.call.transact(async (act) => {
        await act.audit({ action: 'finance.list.screen-changes', objects: [`snapshot:${snapshot}`], detail });
        await screened?.(act, { snapshot });
      });
    },
  };
}

export async function closeDelisted(run: JobRun, ids: readonly string[]): Promise<Tally> {
  let closed = 0;
  for (let at = 0; at < ids.length; at += closedAtOnce) {
    const some = ids.slice(at, at + closedAtOnce);
    closed += (await run.call.transact((act) => closeForSubjects(act, some))).closed;
    await run.progress({ done: at + some.length, unit: 'subjects' });
  }
  return { ...nothingDone, closed };
}

/** One book after another, from where this job stood in it when it was cut off. */
async function sweepBooks(engine: ScreeningEngine, run: JobRun): Promise<Tally> {
  let tally = nothingDone;
  for (const book of await allBooks(run.call.db)) tally = added(tally, (await sweepBook(engine, run, book)).tally);
  return tally;
}

export async function searchBooks(
  engine: ScreeningEngine,
  run: JobRun,
  ids: readonly string[],
  { before, urgency }: { before: number; urgency: AskOptions['urgency'] },
): Promise<Tally> {
  const { call } = run;
  const cutoff = await threshold(call.db);
  const books = await allBooks(call.db);
  let tally = nothingDone;
  for (let at = 0; at < ids.length; at += subjectsAtOnce) {
    const some = ids.slice(at, at + subjectsAtOnce);
    const subjects = [...(await subjectsById(call.db, some)).values()].filter((subject) => subject.listed);
    const candidates: Candidate[] = [];
    for (const book of books) {
      for (const subject of subjects) {
        candidates.push(...(await searchBook(engine, call.db, book, subject, cutoff, { urgency })));
      }
    }
    const done = await call.transact((act) =>
      settleSubjects(
        act,
        subjects.map((subject) => subject.id),
        candidates,
        cutoff,
      ),
    );
    tally = added(tally, done);
    await run.progress({ done: before + at + some.length, total: before + ids.length, unit: 'subjects' });
  }
  return tally;
}

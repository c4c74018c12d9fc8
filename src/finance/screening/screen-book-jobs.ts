import type { JobKind, JobRun } from '#base';
import type { ScreeningEngine } from './engine/engine.ts';
import { screenedTo, noteScreenedAt, noteScreenedTo, noteSweptTo, sweptTo } from './progress-store.ts';
import { screenRows } from './screen-rows.ts';
import type { Tally } from './settle-pairs.ts';
import { type BookToScreen, findBook } from './sides-store.ts';

/**
 * What an import changed, against all lists. It goes by the order in which rows changed, not by the import: whatever
 * has not been compared yet is, and an interrupted job goes on where it stood.
 */
export function screenImportJob(engine: ScreeningEngine): JobKind {
  return {
    kind: 'finance.screen-import',
    run: async (payload, run) => {
      const { call } = run;
      const book = await findBook(call.db, String(payload['book']));
      if (book === undefined) return;
      await engine.catchUp();
      const after = await screenedTo(call.db, book.key);
      const done = await screenRows(engine, run, book, after, (act, seq) => noteScreenedTo(act.tx, book.key, seq));
      await call.transact(async (act) => {
        await noteScreenedAt(act.tx, book.key, act.clock.now());
        const detail = { import: payload['import'], rows: done.rows, ...done.tally };
        await act.audit({ action: 'finance.book.screen-import', objects: [`book:${book.key}`], detail });
      });
    },
  };
}

/** The whole book against all lists, from its first row. */
export function screenBookJob(engine: ScreeningEngine): JobKind {
  return {
    kind: 'finance.screen-book',
    run: async (payload, run) => {
      const book = await findBook(run.call.db, String(payload['book']));
      if (book === undefined) return;
      await engine.catchUp();
      await sweepBook(engine, run, book);
    },
  };
}

/** Goes through a book for this job, from where the job stood in it when it was cut off. */
export async function sweepBook(engine: ScreeningEngine, run: JobRun, book: BookToScreen): Promise<{ tally: Tally }> {
  const { call } = run;
  const after = await sweptTo(call.db, book.key, run.id);
  const done = await screenRows(engine, run, book, after, (act, seq) => noteSweptTo(act.tx, book.key, run.id, seq));
  await call.transact(async (act) => {
    await noteScreenedAt(act.tx, book.key, act.clock.now());
    const detail = { rows: done.rows, ...done.tally };
    await act.audit({ action: 'finance.book.screen', objects: [`book:${book.key}`], detail });
  });
  return done;
}

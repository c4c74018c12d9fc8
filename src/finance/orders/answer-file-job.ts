import { type Act, Fault, type JobKind, type JobProblem, type JobRun } from '#base';
import { fileOnDisk } from '#base/tabular';
import type { FileStore } from '../file-store.ts';
import { type AnswerFile, endFile, type FileRow, holdFile, insertRows, lastLine } from './answer-file-store.ts';
import { type AnswerLine, readAnswerFile } from './read-answer-file.ts';
import { takeAnswer } from './take-answer.ts';

export const answerFileKind = 'finance.answer-file';
/** Rows a transaction: their answers and what is told of them stand together or not at all. */
const BATCH = 50;

/**
 * Takes the answers of a dropped file, some rows a transaction; a run that was cut off goes on behind the last row that
 * is answered for. Each answer is taken in the name of who dropped the file.
 */
export function answerFileJob(files: FileStore): JobKind {
  return {
    kind: answerFileKind,
    run: async (payload, run) => {
      const id = String(payload['file']);
      const [made, done] = await run.call.transact(async (act) => [
        await holdFile(act.tx, id),
        await lastLine(act.tx, id),
      ]);
      if (made?.state !== 'waiting') return;
      try {
        await takeRows(files, made, done, run);
        await end(made, run);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        await end(made, run, error.toTexts());
      }
    },
  };
}

async function takeRows(files: FileStore, made: AnswerFile, done: number, run: JobRun): Promise<void> {
  const file = fileOnDisk(files.pathOf(made.sha256), made.file_name);
  let batch: AnswerLine[] = [];
  for await (const row of readAnswerFile(file)) {
    if (row.line <= done) continue;
    batch.push(row);
    if (batch.length < BATCH) continue;
    await takeBatch(made, batch, run);
    await run.progress({ done: row.line, unit: 'rows' });
    batch = [];
  }
  await takeBatch(made, batch, run);
}

async function takeBatch(made: AnswerFile, batch: readonly AnswerLine[], run: JobRun): Promise<void> {
  await run.call.transact(async (act) => {
    if ((await holdFile(act.tx, made.id))?.state !== 'waiting') return;
    const rows: FileRow[] = [];
    for (const row of batch) rows.push(await take(inNameOf(act, made), made, row));
    await insertRows(act.tx, made.id, rows);
  });
}

async function take(act: Act, made: AnswerFile, { line, signed }: AnswerLine): Promise<FileRow> {
  if (signed === undefined) return { line, outcome: 'refused', answer: null, code: 'answer-shape' };
  const taken = await takeAnswer(act, made.entity, signed, 'file');
  return { line, outcome: taken.outcome, answer: taken.answer ?? null, code: 'code' in taken ? taken.code : null };
}

const inNameOf = (act: Act, { by_id: id, by_name: name }: AnswerFile): Act => ({
  ...act,
  actor: { ...act.actor, id, name },
});

async function end(made: AnswerFile, run: JobRun, problem?: JobProblem): Promise<void> {
  await run.call.transact(async (act) => {
    const held = await holdFile(act.tx, made.id);
    if (held?.state !== 'waiting') return;
    await endFile(act.tx, made.id, act.clock.now(), problem);
    const { accepted, repeated, refused } = held;
    const detail = { accepted, repeated, refused, ...(problem !== undefined && { problem: problem.code }) };
    await act.audit({ action: 'finance.answer-file.end', objects: [`answer-file:${made.id}`], detail });
  });
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '#base/client';
import type { bookRoutes, listRoutes } from '#finance/contract';
import type { nodeRoutes } from '#node/contract';
import { makeExerciseBook } from './make-book.ts';
import { makeExerciseList } from './make-list.ts';

/** The calls the exercise is loaded by: the same as anybody's. */
export interface ExerciseCalls {
  lists: Pick<Client<typeof listRoutes>, 'makeList' | 'loadList'>;
  books: Pick<Client<typeof bookRoutes>, 'makeBook' | 'uploadBookFile' | 'importBook'>;
  node: Pick<Client<typeof nodeRoutes>, 'job'>;
}

export const exerciseList = 'exercise-national';
export const exerciseBook = 'exercise-customers';
export const exerciseDesk = 'main';

/** Loads the invented list and the invented book through the node's own door, as a person would, and screens them. */
export async function loadExercise({ lists, books, node }: ExerciseCalls): Promise<void> {
  const list = makeExerciseList();
  await lists.makeList({
    body: {
      key: exerciseList,
      title: { ar: 'القائمة الوطنية (تمرين)', en: 'National list (exercise)', fr: 'Liste nationale (exercice)' },
      authority: { ar: 'اللجنة الوطنية للتمرين', en: 'National exercise committee', fr: 'Comité national d’exercice' },
    },
  });
  const loaded = await lists.loadList({
    params: { list: exerciseList },
    file: csv(list.csv),
    fileName: 'exercise-list.csv',
  });
  await ended(node, loaded.job);
  const params = { book: exerciseBook };
  await books.makeBook({
    body: { key: exerciseBook, title: 'عملاء التمرين · Exercise customers', desk: exerciseDesk },
  });
  const { file, mapping } = await books.uploadBookFile({
    params,
    file: csv(makeExerciseBook(list).csv),
    fileName: 'exercise-book.csv',
  });
  const started = await books.importBook({
    params,
    body: { file, fileName: 'exercise-book.csv', mapping, mode: 'update' },
  });
  await ended(node, started.job);
}

const csv = (text: string): Blob => new Blob([text], { type: 'text/csv' });

async function ended(node: ExerciseCalls['node'], id: string): Promise<void> {
  for (;;) {
    const job = await node.job({ params: { id } });
    if (job.state === 'done') return;
    if (job.state === 'failed' || job.state === 'cancelled') {
      throw new Error(`the exercise could not be loaded: ${job.kind} ${job.state} ${job.problem?.message ?? ''}`);
    }
    await sleep(50);
  }
}

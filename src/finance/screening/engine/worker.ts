// The thread that owns the indexes. It answers one command after the other, in order.
import { parentPort, workerData } from 'node:worker_threads';
import type { BookRow } from '../../book-row.ts';
import { judge } from '../judge.ts';
import { questionOfRow } from '../question.ts';
import { type BookIndex, createBookIndex } from './book-index.ts';
import type { Answer, Ask, AskMessage, CommandName } from './protocol.ts';
import { readSnapshot, saveSnapshot } from './snapshot-file.ts';
import { createSubjectIndex } from './subject-index.ts';

const port = parentPort;
if (port === null) throw new Error('this file is a worker thread');
const { share, shares }: { share: number; shares: number } = workerData;

const subjects = createSubjectIndex();
const books = new Map<string, BookIndex>();

const bookOf = (book: string): BookIndex => {
  const held = books.get(book);
  if (held === undefined) throw new Error(`book ${book} was not opened`);
  return held;
};

const answers: { [K in CommandName]: (ask: Ask<K>) => Answer<K> } = {
  'feed-subjects': (ask) => {
    for (const { id, list, body } of ask.subjects) {
      if (body === undefined) subjects.remove(id);
      else subjects.put(id, list, JSON.parse(body));
    }
    return { subjects: subjects.size, names: subjects.names };
  },
  'feed-rows': ({ book, rows }) => {
    const index = bookOf(book);
    for (const { key, body } of rows) {
      if (body === undefined) index.remove(key);
      else index.put(JSON.parse(body));
    }
    return { rows: index.size };
  },
  'open-book': ({ book, file }) => {
    const kept = file === undefined ? undefined : readSnapshot(file, { book, share, shares });
    const index = kept?.index ?? createBookIndex();
    books.set(book, index);
    return { cursor: kept?.cursor ?? 0, rows: index.size };
  },
  'save-book': ({ book, file, cursor }) => ({
    bytes: saveSnapshot(file, { book, share, shares }, cursor, bookOf(book)),
  }),
  'drop-book': ({ book }) => {
    books.delete(book);
    return null;
  },
  forward: ({ questions, limits }) => questions.map((question) => subjects.search(question, limits)),
  reverse: ({ book, sought }) => bookOf(book).search(sought),
  judge: ({ subject, rows }) =>
    rows.map((body) => {
      const row: BookRow = JSON.parse(body);
      return judge(questionOfRow(row), subject);
    }),
};

port.on('message', (message: AskMessage) => {
  const answer = answers[message.name] as (ask: unknown) => unknown;
  try {
    port.postMessage({ id: message.id, answer: answer(message.ask) });
  } catch (error) {
    port.postMessage({
      id: message.id,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});

import type { z } from 'zod';
import { type Call, seesDesk } from '#base';
import type { screeningRoutes } from './contract.ts';
import type { ScreeningEngine } from './engine/engine.ts';
import { asSubject, type QuestionBody, readQuestion } from './read-question.ts';
import { renderExplanation } from './render-explanation.ts';
import { searchBook } from './search-book.ts';
import { allBooks } from './sides-store.ts';
import { threshold } from './threshold-store.ts';

type Reply = z.input<(typeof screeningRoutes)['reverse']['response']>;

/** One subject against every book of the caller's desks; other books are not searched and not counted. */
export async function screenReverse(engine: ScreeningEngine, call: Call, body: QuestionBody): Promise<Reply> {
  const subject = asSubject(readQuestion(body));
  const from = performance.now();
  const raisedFrom = await threshold(call.db);
  const books = (await allBooks(call.db)).filter((book) => seesDesk(call.actor, book.desk));
  const asked = { id: '', list: '', subject };
  const found = await Promise.all(
    books.map((book) => searchBook(engine, call.db, book, asked, body.cutoff ?? raisedFrom, { urgency: 'now' })),
  );
  const items = found
    .flat()
    .toSorted((a, b) => b.explanation.score - a.explanation.score)
    .slice(0, body.limit)
    .map(({ book, row, explanation }) => ({
      book,
      key: row.key,
      name: row.names[0] ?? row.key,
      score: explanation.score,
      match: explanation.score >= raisedFrom,
      explanation: renderExplanation(explanation, call.language),
    }));
  const rowsSearched = books.reduce((sum, book) => sum + (engine.holdings.books.get(book.key)?.rows ?? 0), 0);
  await call.transact((act) =>
    act.audit({
      action: 'finance.screen.reverse',
      objects: items.map((item) => `row:${item.book}/${item.key}`),
      detail: { names: subject.names.map((name) => name.full), books: books.map((book) => book.key) },
    }),
  );
  return { threshold: raisedFrom, milliseconds: Math.round(performance.now() - from), rowsSearched, items };
}

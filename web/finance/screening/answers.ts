import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';
import type { Explanation } from '../explanation/explanation-types.ts';
import type { Question } from './typed-question.ts';

/** One result, whichever side was searched. */
export interface Answer {
  key: string;
  /** Where it opens, and what it is opened as. */
  to: { path: string; search?: Readonly<Record<string, string>>; row: boolean };
  name: string;
  /** The list or the book. */
  place: string;
  aside: readonly string[];
  score: number;
  match: boolean;
  explanation: Explanation;
}

export interface Answers {
  items: readonly Answer[];
  threshold: number;
  milliseconds: number;
  rowsSearched?: number;
}

/** Asks while the reader types: a former question is given up as soon as a newer one stands. */
export function useAnswers(question: Question | undefined, way: 'lists' | 'reverse') {
  return useQuery({
    queryKey: ['screen', way, question],
    enabled: question !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    queryFn: ({ signal }) => {
      const body = question ?? { name: '' };
      return way === 'lists' ? askLists(body, signal) : askBooks(body, signal);
    },
  });
}

async function askLists(body: Question, signal: AbortSignal): Promise<Answers> {
  const { items, ...rest } = await api.screening.screen({ body }, { signal });
  return {
    ...rest,
    items: items.map((one) => ({
      key: one.subject,
      to: { path: `/subjects/${one.subject}`, row: false },
      name: one.name,
      place: one.list,
      aside: [...one.refs.slice(-1), ...one.programs.slice(0, 3)],
      score: one.score,
      match: one.match,
      explanation: one.explanation,
    })),
  };
}

async function askBooks(body: Question, signal: AbortSignal): Promise<Answers> {
  const { items, ...rest } = await api.screening.reverse({ body }, { signal });
  return {
    ...rest,
    items: items.map((one) => ({
      key: `${one.book} ${one.key}`,
      to: { path: `/books/${one.book}`, search: { row: one.key }, row: true },
      name: one.name,
      place: one.book,
      aside: [one.key],
      score: one.score,
      match: one.match,
      explanation: one.explanation,
    })),
  };
}

import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Search, filters, sort and columns of a list, as they stand in the address: `?q=…&state=open&sort=-due`. */
export type ListQuery = Readonly<Record<string, string | undefined>>;

export interface ListQueryState {
  query: ListQuery;
  /** Merges; `undefined` or `''` takes a key away. */
  change: (part: ListQuery) => void;
  /** Replaces all: a saved view, or nothing. */
  replace: (whole: ListQuery) => void;
}

/** The list's state lives in the address: a reload, a bookmark and a colleague see the same. */
export function useListQuery(): ListQueryState {
  const query = useLocation({ select: (l) => l.search as ListQuery });
  const navigate = useNavigate();
  const replace = useCallback(
    (search: ListQuery) => void navigate({ to: '.', search: search as never, replace: true, resetScroll: false }),
    [navigate],
  );
  const change = useCallback(
    (part: ListQuery) =>
      void navigate({
        to: '.',
        search: ((now: ListQuery) => ({ ...now, ...part })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return { query, change, replace };
}

const manners = new Set(['sort', 'columns']);

/** Whether anything narrows the list; order and columns do not. */
export const narrows = (query: ListQuery): boolean =>
  Object.entries(query).some(([key, value]) => !manners.has(key) && value !== undefined && value !== '');

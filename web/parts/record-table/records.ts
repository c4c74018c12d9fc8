import { keepPreviousData, type QueryKey, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

/** What a table shows: the rows so far, how many there are, and how to get more. */
export interface Records<Row> {
  rows: readonly Row[];
  total: number;
  pending: boolean;
  /** Shown rows belong to the former query; the new ones are on their way. */
  stale: boolean;
  error: unknown;
  again: () => void;
  more?: () => void;
  loadingMore: boolean;
}

interface Page<Row> {
  items: Row[];
  total: number;
  next?: string | undefined;
}

/** A long list, read page by page with the node's opaque `next`. */
export function useRecords<Row>(key: QueryKey, read: (after: string | undefined) => Promise<Page<Row>>): Records<Row> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<Row>) => last.next,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return {
    rows,
    total: query.data?.pages[0]?.total ?? 0,
    pending: query.isPending,
    stale: query.isPlaceholderData,
    error: query.error,
    again: () => void query.refetch(),
    ...(query.hasNextPage && { more: () => void query.fetchNextPage() }),
    loadingMore: query.isFetchingNextPage,
  };
}

/** A list that comes whole; asked again every so many milliseconds, where it moves by itself. */
export function useAllRecords<Row>(key: QueryKey, read: () => Promise<{ items: Row[] }>, every?: number): Records<Row> {
  const query = useQuery({ queryKey: key, queryFn: read, ...(every !== undefined && { refetchInterval: every }) });
  const rows = query.data?.items ?? none;
  return {
    rows: rows as readonly Row[],
    total: rows.length,
    pending: query.isPending,
    stale: false,
    error: query.error,
    again: () => void query.refetch(),
    loadingMore: false,
  };
}

const none: readonly never[] = [];

import { keepPreviousData, type QueryKey, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';

/** What a table shows: the rows so far, how many there are, and how to get more. */
export interface Records<Row> {
  rows: readonly Row[];
  total: number;
  /** There are, or may be, more than `total`. */
  totalIsLeast?: boolean;
  pending: boolean;
  /** Shown rows belong to the former query; the new ones are on their way. */
  stale: boolean;
  error: unknown;
  again: () => void;
  more?: () => void;
  loadingMore: boolean;
}

/** Rows that fill a screen. */
const SCREEN = 30;

interface Page<Row> {
  items: Row[];
  total: number;
  totalIsLeast?: boolean | undefined;
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
  // A page may end before it is full, where what is sought is rare: the node is asked on until a screen is filled.
  const { hasNextPage, isFetching, fetchNextPage } = query;
  const thin = hasNextPage && !isFetching && rows.length < SCREEN;
  useEffect(() => {
    if (thin) void fetchNextPage();
  }, [thin, query.data?.pages.length, fetchNextPage]);
  return {
    rows,
    total: query.data?.pages[0]?.total ?? 0,
    totalIsLeast: query.data?.pages[0]?.totalIsLeast ?? false,
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

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ContributionFeature } from '#military/contract';
import type { ListQuery } from '../../parts/record-table/list-query.ts';
import type { Records } from '../../parts/record-table/records.ts';
import { api } from '../../shell/api.ts';

export type ContributionMark = ContributionFeature;

/** What stands on the map, narrowed as the address says; `all` is what it is chosen from. */
export function useContributionMarks(language: string, query: ListQuery) {
  const asked = useQuery({
    queryKey: ['military', 'map', language],
    queryFn: () => api.militaryMap.mapOfContributions({}),
    refetchInterval: 60_000,
  });
  const all = asked.data?.features ?? none;
  const { mark, type, country } = query;
  const rows = useMemo(
    () =>
      all.filter(
        ({ properties: of }) =>
          (mark === undefined || of.mark === mark) &&
          (type === undefined || of.type === type) &&
          (country === undefined || of.country === country),
      ),
    [all, mark, type, country],
  );
  const records: Records<ContributionMark> = {
    rows,
    total: rows.length,
    pending: asked.isPending,
    stale: false,
    error: asked.error,
    again: () => void asked.refetch(),
    loadingMore: false,
  };
  const members = asked.data?.members.join(' ') ?? '';
  const first = useMemo(() => new Set(members.split(' ')), [members]);
  return { records, all, first, more: asked.data?.more ?? false };
}

const none: readonly never[] = [];

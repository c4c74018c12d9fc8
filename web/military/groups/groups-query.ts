import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

export interface AssessmentKey {
  run: string;
  theatre: string;
  head: string;
}

export const lineagesQuery = (language: string) =>
  queryOptions({ queryKey: ['groups', 'lineages', language], queryFn: () => api.groups.assessedLineages({}) });

export const groupQuery = (language: string, code: string) =>
  queryOptions({ queryKey: ['groups', 'one', language, code], queryFn: () => api.groups.group({ params: { code } }) });

/** What a run found never changes: it is asked once. */
export const assessmentQuery = (language: string, key: AssessmentKey) =>
  queryOptions({
    queryKey: ['groups', 'assessment', language, key],
    queryFn: () => api.groups.assessment({ query: key }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const waitingQuery = queryOptions({
  queryKey: ['groups', 'changes'],
  queryFn: () => api.groups.groupChanges({}),
});

export const filesQuery = queryOptions({ queryKey: ['groups', 'files'], queryFn: () => api.groups.eventFiles({}) });

export const incidentsQuery = queryOptions({
  queryKey: ['groups', 'incidents'],
  queryFn: () => api.groups.assessableIncidents({}),
});

export const reportsQuery = queryOptions({
  queryKey: ['groups', 'reports'],
  queryFn: () => api.groups.reportFiles({}),
});

export const runsQuery = queryOptions({
  queryKey: ['groups', 'runs'],
  queryFn: () => api.groups.assessmentRuns({}),
  refetchInterval: 5_000,
});

/** After an act: everything of this room is asked again. */
export function useAskAgain(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['groups'] });
}

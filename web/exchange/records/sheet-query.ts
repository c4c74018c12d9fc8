import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';
import type { Sheet } from './record-types.ts';

/** The page of a record in a language; the last version where none is named. */
export const sheetQuery = (language: string, id: string, version: string | undefined) =>
  queryOptions({
    queryKey: ['exchange', 'sheet', language, id, version ?? ''],
    queryFn: () => api.workbench.sheet({ params: { id }, query: version === undefined ? {} : { version } }),
    refetchInterval: 30_000,
  });

/** After an act on a record, everything of the exchange may look different. */
export function useAskAgain(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['exchange'] });
}

/** Names that the page of a record brings along, by id. */
export function namesOf(sheet: Sheet): ReadonlyMap<string, { title: string; opens: boolean }> {
  return new Map(sheet.references.map(({ id, title, here }) => [id, { title, opens: here }]));
}

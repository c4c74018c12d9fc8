import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type ActivityRow, activityKinds, incidentKinds } from '#military/contract';
import type { ListQuery } from '../../parts/record-table/list-query.ts';
import { api } from '../../shell/api.ts';

const day = /^\d{4}-\d\d-\d\d$/;

/** What the address says of kind and time, as the routes take it. */
export function incidentFilter({ incident, from = '', to = '' }: ListQuery) {
  const kind = incidentKinds.find((one) => one === incident);
  return { ...(kind !== undefined && { kind }), ...(day.test(from) && { from }), ...(day.test(to) && { to }) };
}

/** Incidents by cells, where they are asked for. */
export function useIncidentCells(query: ListQuery, zoom: number) {
  const filter = { ...incidentFilter(query), zoom };
  return useQuery({
    queryKey: ['military', 'map', 'incidents', filter],
    queryFn: () => api.militaryMap.mapOfIncidents({ query: filter }),
    placeholderData: keepPreviousData,
    enabled: query['incidents'] === 'on',
  });
}

/** Initiatives, courses and exercises that are not cancelled and lie in the time that is asked for. */
export function useActivitiesOnMap(query: ListQuery) {
  const asked = useQuery({
    queryKey: ['military', 'map', 'activities'],
    queryFn: () => api.capacities.activities({ query: { past: 'true' } }),
    enabled: query['activities'] === 'on',
  });
  const { activities, activity, country, from = '', to = '9999' } = query;
  const rows = useMemo(() => {
    const kind = activityKinds.find((one) => one === activity);
    return (activities === 'on' ? (asked.data?.items ?? none) : none).filter(
      (one) =>
        one.stands !== 'cancelled' &&
        (kind === undefined || one.kind === kind) &&
        (country === undefined || one.state === country) &&
        one.ends >= from &&
        one.starts <= to,
    );
  }, [activities, asked.data, activity, country, from, to]);
  return { rows, error: asked.error };
}

const none: readonly ActivityRow[] = [];

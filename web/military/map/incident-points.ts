import type { IncidentCell } from '#military/contract';
import type { MapPoint } from './map-point.ts';
import { incidentSymbol } from './symbols.ts';

interface Placed {
  id: string;
  latitude: number | null;
  longitude: number | null;
  country?: string;
}

/** Incidents with a place of their own as points; those without stay in their list. */
export function incidentPoints(incidents: readonly Placed[], hrefOf: (id: string) => string): MapPoint[] {
  return incidents.flatMap(({ id, latitude, longitude, country }) =>
    latitude === null || longitude === null
      ? []
      : [
          {
            id,
            mark: 'incident' as const,
            symbol: incidentSymbol,
            at: [longitude, latitude] as const,
            ...(country !== undefined && country !== '' && { country }),
            href: hrefOf(id),
          },
        ],
  );
}

/** Cells of incidents as points that count; their id is the box that lists them. */
export const cellPoints = (cells: readonly IncidentCell[]): MapPoint[] =>
  cells.map(({ geometry, properties: { count, within, country } }) => ({
    id: within,
    mark: 'incident',
    symbol: incidentSymbol,
    at: [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0],
    count,
    href: '/military/incidents',
    ...(country !== undefined && { country }),
  }));

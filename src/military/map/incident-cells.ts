import { sql } from 'kysely';
import { type Act, need } from '#base';
import { conditions, type IncidentFilter } from '../incidents/incident-store.ts';

export interface CellQuery extends Omit<IncidentFilter, 'limit' | 'offset' | 'text'> {
  /** Of the web's maps: each level halves the side of a cell, which is 22.5 degrees at 0. */
  zoom: number;
}

/**
 * All incidents that whoever acts may read (right `military.read`), counted by cells of a grid: where the middle of a
 * cell's incidents lies, how many they are, and the box that lists them in the list of incidents. Counts are of the
 * reader's own list, under the same conditions: what that list does not hold moves no count and no middle. An incident
 * without a place of its own is in its state's count alone.
 */
export async function incidentCells(act: Act, { zoom, ...filter }: CellQuery) {
  need(act.actor, 'military.read');
  // A power of two of 360: the edges are exact, so that a cell's count is what its box lists.
  const side = 360 / 2 ** (zoom + 4);
  const { rows } =
    await sql<Cell>`select floor(i.longitude / ${side}::float8) as x, floor(i.latitude / ${side}::float8) as y,
      count(*)::int as count, avg(i.longitude) as east, avg(i.latitude) as north,
      case when min(i.country) = max(i.country) then min(i.country) else '' end as country
    from military_incident i where ${conditions(filter)} and i.longitude is not null
    group by 1, 2 order by 1, 2`.execute(act.tx);
  const { rows: states } = await sql<{ country: string; count: number; unplaced: number }>`
    select i.country, count(*)::int as count, count(*) filter (where i.longitude is null)::int as unplaced
    from military_incident i where ${conditions({ ...filter, within: undefined })}
    group by 1 order by 2 desc, 1`.execute(act.tx);
  return {
    type: 'FeatureCollection' as const,
    features: rows.map(({ x, y, count, east, north, country }) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [east, north] },
      properties: {
        count,
        within: [x * side, y * side, (x + 1) * side, (y + 1) * side].join(','),
        ...(country !== '' && { country }),
      },
    })),
    states: states.map(({ country, count }) => ({ country, count })),
    total: states.reduce((sum, { count }) => sum + count, 0),
    unplaced: states.reduce((sum, { unplaced }) => sum + unplaced, 0),
  };
}

interface Cell {
  x: number;
  y: number;
  count: number;
  east: number;
  north: number;
  country: string;
}

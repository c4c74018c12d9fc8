import { gunzipSync, gzipSync } from 'node:zlib';
import type { GroupEvent } from '../assessment/event.ts';

type Packed = [
  id: string,
  type: 1 | 2 | 3,
  sideA: string,
  sideB: string,
  adm1: string,
  adm2: string,
  latitude: number | null,
  longitude: number | null,
  wherePrecision: number,
  day: number,
  datePrecision: number,
  civilians: number,
  low: number,
  best: number,
  high: number,
  source: string,
];

/** One event as the page shows it. Degrees are null where the file gives none; `day` counts from 1970-01-01, UTC. */
export interface SeenEvent extends Omit<GroupEvent, 'theatre' | 'month' | 'latitude' | 'longitude'> {
  latitude: number | null;
  longitude: number | null;
}

/** The events that an assessment counted, as they stood: 10,000 are about 300 kB. */
export function packEvents(events: readonly GroupEvent[]): Buffer {
  const rows = events.map(
    (one): Packed => [
      one.id,
      one.type,
      one.sideA,
      one.sideB,
      one.adm1,
      one.adm2,
      // NaN has no place in JSON: null is "not given".
      Number.isNaN(one.latitude) ? null : one.latitude,
      Number.isNaN(one.longitude) ? null : one.longitude,
      one.wherePrecision,
      one.day,
      one.datePrecision,
      one.civilians,
      one.low,
      one.best,
      one.high,
      one.source ?? '',
    ],
  );
  return gzipSync(JSON.stringify(rows), { level: 4 });
}

export function unpackEvents(packed: Uint8Array): SeenEvent[] {
  const rows = JSON.parse(gunzipSync(packed).toString()) as Packed[];
  return rows.map(([id, type, sideA, sideB, adm1, adm2, latitude, longitude, wherePrecision, day, ...more]) => {
    const [datePrecision, civilians, low, best, high, source] = more;
    const where = { adm1, adm2, latitude, longitude, wherePrecision };
    const deaths = { civilians, low, best, high };
    return { id, type, sideA, sideB, ...where, day, datePrecision, ...deaths, ...(source !== '' && { source }) };
  });
}

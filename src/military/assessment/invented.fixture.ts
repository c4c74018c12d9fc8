import type { GroupEvent } from './event.ts';
import { monthName } from './month.ts';

/** So many events of two invented sides in each month from `from`; every third one-sided, spread over districts. */
export function inventedEvents(side: string, theatre: string, from: number, counts: readonly number[], districts = 8) {
  return counts.flatMap((count, t) =>
    Array.from({ length: count }, (_, i): GroupEvent => {
      const month = from + t;
      const day = Math.floor(Date.parse(`${monthName(month)}-01T00:00:00Z`) / 86_400_000) + ((i * 7) % 28);
      return {
        id: `${side}-${theatre}-${month}-${i}`,
        type: i % 3 === 2 ? 3 : 1,
        sideA: i % 3 === 2 ? side : '900',
        sideB: i % 3 === 2 ? '901' : side,
        theatre,
        adm1: 'North',
        adm2: `D${(i * 5 + t) % districts}`,
        latitude: 10 + ((i * 5 + t) % districts) / 10,
        longitude: 12,
        wherePrecision: 2,
        day,
        month,
        datePrecision: 1,
        civilians: i % 3 === 2 ? 2 : 0,
        low: 1,
        best: 2,
        high: 3,
      };
    }),
  );
}

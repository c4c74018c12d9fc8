import type { Miss } from './accuracy.ts';

/** Prints how many errors of each set have which cause, and `count` of each set with the names (from the data, never kept). */
export function printErrors(misses: readonly Miss[], count: number): void {
  for (const [set, found] of Map.groupBy(misses, (miss) => miss.set)) {
    console.log(`\n── ${set}: ${found.length} errors`);
    const causes = [...Map.groupBy(found, (miss) => miss.cause)].toSorted((a, b) => b[1].length - a[1].length);
    for (const [cause, rows] of causes)
      console.log(
        `${String(rows.length).padStart(5)}  ${cause}: ${rows
          .map(({ row }) => row)
          .slice(0, 12)
          .join(' ')}`,
      );
    for (const { row, cause, query, expected, got } of found.slice(0, count))
      console.log([row, cause, query, expected, got].join(' | '));
  }
}

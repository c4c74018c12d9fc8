import type { ReactNode } from 'react';

export interface Column<Row> {
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** The name by which the route sorts (`sort=due`, `sort=-due`). */
  sort?: string;
  /** For lists that come whole: what the browser sorts by. */
  value?: (row: Row) => string | number | undefined;
  /** Least width in rem, and its share of what is left. Default 8 and 1. */
  width?: readonly [rem: number, share: number];
  numeric?: boolean;
  /** Starts hidden; the reader may show it. The first column can never be hidden. */
  hidden?: boolean;
}

/** CSS grid tracks, the same in the head and in each row. */
export function tracksOf(columns: readonly Pick<Column<never>, 'width'>[]): string {
  return columns.map(({ width: [rem, share] = [8, 1] }) => `minmax(${rem}rem, ${share}fr)`).join(' ');
}

import {
  columnVisibilityFeature,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  sortFn_alphanumeric,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Column } from './column.ts';
import type { ListQueryState } from './list-query.ts';
import type { Records } from './records.ts';

const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric },
});

export interface TableModel<Row> {
  /** Sorted rows. */
  rows: readonly Row[];
  /** Visible columns, in their order. */
  columns: readonly Column<Row>[];
  shown: readonly string[];
}

/** Which rows in which order and which columns: what the address says, applied. Where the route sorts, rows stay as they came. */
export function useTableModel<Row>(
  columns: readonly Column<Row>[],
  records: Records<Row>,
  state: ListQueryState,
  rowKey: (row: Row) => string,
): TableModel<Row> {
  const said = state.query['columns']?.split(',');
  const sort = state.query['sort'] ?? '';
  const shown = useMemo(
    () => columns.filter((c, i) => i === 0 || (said?.includes(c.id) ?? c.hidden !== true)).map((c) => c.id),
    [columns, said?.join(',')],
  );
  const table = useTable({
    features,
    data: records.rows as readonly RowData[],
    columns: useMemo(
      () =>
        columns.map((column) => ({
          id: column.id,
          accessorFn: (row: RowData) => column.value?.(row as Row),
          sortFn: 'alphanumeric' as const,
          sortUndefined: 'last' as const,
          enableSorting: column.value !== undefined,
        })),
      [columns],
    ),
    getRowId: (row) => rowKey(row as Row),
    state: {
      columnVisibility: Object.fromEntries(columns.map((c) => [c.id, shown.includes(c.id)])),
      sorting: columns.some((c) => c.value !== undefined && c.id === sort.replace(/^-/, ''))
        ? [{ id: sort.replace(/^-/, ''), desc: sort.startsWith('-') }]
        : [],
    },
  });
  const visible = new Set(table.getVisibleLeafColumns().map((c) => c.id));
  return {
    rows: table.getRowModel().rows.map((r) => r.original as Row),
    columns: columns.filter((c) => visible.has(c.id)),
    shown,
  };
}

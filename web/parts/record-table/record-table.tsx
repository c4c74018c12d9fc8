import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../refusal.tsx';
import type { Column } from './column.ts';
import { EmptyRows } from './empty-rows.tsx';
import { useListQuery } from './list-query.ts';
import classes from './record-table.module.css';
import type { Records } from './records.ts';
import { SkeletonRows } from './skeleton-rows.tsx';
import { TableGrid } from './table-grid.tsx';
import { TableToolbar } from './table-toolbar.tsx';
import { useTableModel } from './table-model.ts';

export interface RecordTableProps<Row> {
  /** Names the list for saved views: `alerts`. */
  screen: string;
  /** What the list is, for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  records: Records<Row>;
  rowKey: (row: Row) => string;
  /** The address of a row; Enter and click open it. */
  href?: (row: Row) => string;
  /** Instead of an address: a drawer or dialog. */
  onOpen?: (row: Row) => void;
  /** Puts a search field that writes `q` into the address. */
  search?: string | false;
  /** Selects and switches that write into the address by `useListQuery`. */
  filters?: ReactNode;
  exportHref?: string;
  /** What an empty list teaches. */
  empty: { title: string; text: string; action?: ReactNode };
  /** A row that needs the eye: `late` draws a red edge, `quiet` fades it. */
  tone?: (row: Row) => 'late' | 'quiet' | undefined;
  selection?: { keys: ReadonlySet<string>; change: (keys: ReadonlySet<string>) => void; acts: ReactNode };
}

/** Every list of the workbench: search, filters, sort, columns, saved views, export, keys, and rows that stay quick at 100,000. */
export function RecordTable<Row>(props: RecordTableProps<Row>) {
  const { t } = useTranslation();
  const { records, screen, columns, empty } = props;
  const state = useListQuery();
  const search = useRef<HTMLInputElement>(null);
  const model = useTableModel(columns, records, state, props.rowKey);
  return (
    <section className={classes.frame} aria-label={props.label} aria-busy={records.pending || records.stale}>
      <TableToolbar
        screen={screen}
        state={state}
        search={props.search === undefined ? t('parts.table.search') : props.search}
        searchRef={search}
        filters={props.filters}
        columns={columns}
        shown={model.shown}
        exportHref={props.exportHref}
        total={records.pending ? undefined : records.total}
        totalIsLeast={records.totalIsLeast === true}
        selection={props.selection}
      />
      {records.error !== null && records.error !== undefined ? (
        <div className={classes.notice}>
          <Refusal error={records.error} again={records.again} />
        </div>
      ) : records.pending || (model.rows.length === 0 && records.more !== undefined) ? (
        <SkeletonRows />
      ) : model.rows.length === 0 ? (
        <EmptyRows state={state} empty={empty} />
      ) : (
        <TableGrid {...props} model={model} state={state} />
      )}
    </section>
  );
}

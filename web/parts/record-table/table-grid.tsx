import { Button, Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { tracksOf } from './column.ts';
import { HeadCell } from './head-cell.tsx';
import type { ListQueryState } from './list-query.ts';
import { RecordRow } from './record-row.tsx';
import type { RecordTableProps } from './record-table.tsx';
import classes from './record-table.module.css';
import type { TableModel } from './table-model.ts';
import { useRowKeys } from './row-keys.ts';

interface TableGridProps<Row> extends RecordTableProps<Row> {
  model: TableModel<Row>;
  state: ListQueryState;
}

/** Head and virtual rows. On a narrow screen each row becomes a card. */
export function TableGrid<Row>(props: TableGridProps<Row>) {
  const { model, records, selection, state, rowKey } = props;
  const { t } = useTranslation();
  const { rows, columns } = model;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 46,
    getItemKey: (index) => rowKey(rows[index] as Row),
    overscan: 8,
  });
  const keys = useRowKeys(props, rows, virtual, scroller);
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  // Reading on brings the next page; the button below is for those who do not scroll.
  useEffect(() => {
    if (last >= rows.length - 5 && (scroller.current?.scrollTop ?? 0) > 0 && !records.loadingMore) records.more?.();
  }, [last, rows.length]);
  const width = columns.reduce((sum, c) => sum + (c.width?.[0] ?? 8), selection === undefined ? 0 : 2.5);
  const style = {
    '--tracks': (selection === undefined ? '' : '2.5rem ') + tracksOf(columns),
    '--least': `${width + 2}rem`,
  } as CSSProperties;
  const all = selection !== undefined && rows.every((row) => selection.keys.has(rowKey(row)));
  return (
    <>
      <div
        ref={scroller}
        className={classes.scroller}
        data-stale={records.stale}
        style={style}
        onKeyDown={keys.onKeyDown}
      >
        <div
          role="table"
          aria-label={props.label}
          aria-rowcount={records.totalIsLeast === true ? -1 : records.total + 1}
          className={classes.table}
        >
          <div role="rowgroup" className={classes.head}>
            <div role="row" aria-rowindex={1} className={classes.row}>
              {selection !== undefined && (
                <div role="columnheader" className={classes.check}>
                  <Checkbox
                    size="xs"
                    aria-label={t('shell.all')}
                    checked={all}
                    indeterminate={!all && selection.keys.size > 0}
                    onChange={() => selection.change(new Set(all ? [] : rows.map(rowKey)))}
                  />
                </div>
              )}
              {columns.map((column) => (
                <HeadCell key={column.id} column={column} state={state} />
              ))}
            </div>
          </div>
          <div role="rowgroup" className={classes.body} style={{ blockSize: virtual.getTotalSize() }}>
            {items.map((item) => (
              <RecordRow
                key={item.key}
                {...props}
                row={rows[item.index] as Row}
                columns={columns}
                index={item.index}
                start={item.start}
                measure={virtual.measureElement}
                active={item.index === keys.active}
                activate={keys.activate}
                open={keys.open}
              />
            ))}
          </div>
        </div>
      </div>
      <Foot records={records} />
    </>
  );
}

function Foot<Row>({ records }: Pick<RecordTableProps<Row>, 'records'>) {
  const { t } = useTranslation();
  if (records.more === undefined) return null;
  return (
    <div className={classes.foot}>
      <span>
        {t(records.totalIsLeast === true ? 'parts.table.shownLeast' : 'parts.table.shown', {
          shown: records.rows.length,
          total: records.total,
        })}
      </span>
      <Button size="compact-sm" variant="default" loading={records.loadingMore} onClick={records.more}>
        {t('parts.table.more')}
      </Button>
    </div>
  );
}

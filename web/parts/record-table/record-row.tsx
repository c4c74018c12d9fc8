import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './column.ts';
import classes from './record-table.module.css';
import type { RecordTableProps } from './record-table.tsx';

interface RecordRowProps<Row> extends Pick<RecordTableProps<Row>, 'rowKey' | 'href' | 'onOpen' | 'tone' | 'selection'> {
  row: Row;
  columns: readonly Column<Row>[];
  index: number;
  start: number;
  measure: (node: Element | null) => void;
  active: boolean;
  activate: (index: number) => void;
  open: (row: Row) => void;
}

export function RecordRow<Row>(props: RecordRowProps<Row>) {
  const { row, columns, index, rowKey, selection } = props;
  const { t } = useTranslation();
  const key = rowKey(row);
  const opens = props.href !== undefined || props.onOpen !== undefined;
  const onClick = (event: MouseEvent) => {
    props.activate(index);
    const inner = (event.target as Element).closest('a, button, input, label');
    // A reader who marks a name to copy it does not want to open the row.
    if (inner !== null || !opens || window.getSelection()?.toString() !== '') return;
    props.open(row);
  };
  return (
    <div
      role="row"
      ref={props.measure}
      data-index={index}
      data-tone={props.tone?.(row)}
      data-opens={opens}
      aria-rowindex={index + 2}
      tabIndex={props.active ? 0 : -1}
      className={classes.row}
      style={{ transform: `translateY(${props.start}px)` }}
      onClick={onClick}
    >
      {selection !== undefined && (
        <div role="cell" className={classes.check}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t('parts.table.select', { name: key })}
            checked={selection.keys.has(key)}
            onChange={() => selection.change(toggled(selection.keys, key))}
          />
        </div>
      )}
      {columns.map((column, i) => (
        <div
          key={column.id}
          role="cell"
          className={classes.cell}
          data-title={column.title}
          data-numeric={column.numeric}
        >
          <div className={classes.value}>
            {i === 0 && opens ? <FirstCell {...props}>{column.cell(row)}</FirstCell> : column.cell(row)}
          </div>
        </div>
      ))}
    </div>
  );
}

function FirstCell<Row>({ row, href, open, children }: RecordRowProps<Row> & { children: React.ReactNode }) {
  if (href === undefined) {
    return (
      <button type="button" tabIndex={-1} className={classes.open} onClick={() => open(row)}>
        {children}
      </button>
    );
  }
  return (
    <Link to={href(row)} tabIndex={-1} className={classes.open}>
      {children}
    </Link>
  );
}

export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Column } from './column.ts';
import type { ListQueryState } from './list-query.ts';
import classes from './record-table.module.css';

interface HeadCellProps<Row> {
  column: Column<Row>;
  state: ListQueryState;
}

export function HeadCell<Row>({ column, state }: HeadCellProps<Row>) {
  const { t } = useTranslation();
  const name = column.sort ?? (column.value === undefined ? undefined : column.id);
  if (name === undefined) {
    return (
      <div role="columnheader" className={classes.headCell} data-numeric={column.numeric}>
        {column.title}
      </div>
    );
  }
  const sort = state.query['sort'];
  const order = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : undefined;
  const Icon = order === 'ascending' ? IconArrowUp : order === 'descending' ? IconArrowDown : IconArrowsSort;
  return (
    <div role="columnheader" className={classes.headCell} data-numeric={column.numeric} aria-sort={order ?? 'none'}>
      <UnstyledButton
        className={classes.sort}
        data-on={order !== undefined}
        onClick={() => state.change({ sort: order === 'ascending' ? `-${name}` : name })}
      >
        <span>{column.title}</span>
        <Icon size={14} stroke={1.8} aria-hidden="true" />
        {order !== undefined && (
          <span className="unseen">{t(order === 'ascending' ? 'parts.table.sortUp' : 'parts.table.sortDown')}</span>
        )}
      </UnstyledButton>
    </div>
  );
}

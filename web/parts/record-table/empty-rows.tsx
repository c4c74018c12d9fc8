import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../shell/mark.tsx';
import { type ListQueryState, narrows } from './list-query.ts';
import classes from './record-table.module.css';
import type { RecordTableProps } from './record-table.tsx';

interface EmptyRowsProps {
  state: ListQueryState;
  empty: RecordTableProps<unknown>['empty'];
}

/** An empty list teaches how to fill it; a list narrowed to nothing offers the way back. */
export function EmptyRows({ state, empty }: EmptyRowsProps) {
  const { t } = useTranslation();
  const narrow = narrows(state.query);
  return (
    <div className={classes.empty}>
      <Mark size={44} />
      <p className={classes.emptyTitle}>{narrow ? t('parts.table.nothing') : empty.title}</p>
      <p className={classes.emptyText}>{narrow ? t('parts.table.nothingText') : empty.text}</p>
      {narrow ? (
        <Button variant="default" onClick={() => state.replace({})}>
          {t('parts.table.reset')}
        </Button>
      ) : (
        empty.action
      )}
    </div>
  );
}

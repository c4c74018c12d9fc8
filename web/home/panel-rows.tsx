import { Skeleton, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../parts/refusal.tsx';
import classes from './home.module.css';

interface PanelRowsProps<Row> {
  query: { data: readonly Row[] | undefined; error: unknown; refetch: () => unknown };
  rowKey: (row: Row) => string;
  row: (row: Row) => ReactNode;
  empty: ReactNode;
}

/** The rows of a panel: waiting, refused, empty, or there. */
export function PanelRows<Row>({ query, rowKey, row, empty }: PanelRowsProps<Row>) {
  const { t } = useTranslation();
  if (query.error !== null) return <Refusal error={query.error} again={() => void query.refetch()} />;
  if (query.data === undefined) {
    return (
      <Stack gap="lg" py="xs" role="status">
        <span className="unseen">{t('shell.loading')}</span>
        <Skeleton h={14} w="70%" />
        <Skeleton h={14} w="55%" />
        <Skeleton h={14} w="62%" />
      </Stack>
    );
  }
  if (query.data.length === 0) return empty;
  return (
    <ul className={classes.rows}>
      {query.data.map((one) => (
        <li key={rowKey(one)}>{row(one)}</li>
      ))}
    </ul>
  );
}

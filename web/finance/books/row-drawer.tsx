import { Button, Drawer, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../../parts/person-name.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Score } from '../../parts/score.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import { AlertState } from '../alerts/alert-state.tsx';
import { RowFacts } from './row-facts.tsx';
import classes from './row-drawer.module.css';

interface RowDrawerProps {
  book: string;
  rowKey: string | undefined;
  close: () => void;
}

/** One row of a book with its alerts. */
export function RowDrawer({ book, rowKey, close }: RowDrawerProps) {
  const { t } = useTranslation();
  const may = useMay();
  const row = useQuery({
    queryKey: ['books', book, 'row', rowKey],
    queryFn: () => api.books.row({ params: { book, key: rowKey ?? '' } }),
    enabled: rowKey !== undefined,
  });
  return (
    <Drawer
      opened={rowKey !== undefined}
      onClose={close}
      position="right"
      size="lg"
      title={<PersonName name={row.data?.names[0] ?? rowKey ?? ''} />}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Stack gap="lg">
        <Refusal error={row.error} again={() => void row.refetch()} />
        {row.data !== undefined && <RowFacts row={row.data} />}
        {rowKey !== undefined && may('finance.alerts.read') && <AlertsOfRow book={book} rowKey={rowKey} />}
      </Stack>
    </Drawer>
  );
}

function AlertsOfRow({ book, rowKey }: { book: string; rowKey: string }) {
  const { t } = useTranslation();
  const alerts = useQuery({
    queryKey: ['alerts', 'row', book, rowKey],
    queryFn: () => api.alerts.alerts({ query: { book, q: rowKey, limit: 50 } }),
  });
  const items = alerts.data?.items.filter((alert) => alert.rowKey === rowKey);
  return (
    <section className={classes.alerts}>
      <h3>{t('finance.nav.alerts')}</h3>
      <Refusal error={alerts.error} />
      {items?.length === 0 && <Text c="dimmed">{t('finance.books.noAlerts')}</Text>}
      <ul>
        {items?.map((alert) => (
          <li key={alert.id}>
            <Link to={`/alerts/${alert.id}`} className={classes.alert}>
              <PersonName name={alert.subjectName} />
              <Score value={alert.score} />
              <AlertState state={alert.state} verdict={alert.verdict} />
            </Link>
          </li>
        ))}
      </ul>
      {items !== undefined && items.length > 0 && (
        <Button component={Link} to="/alerts" search={{ book, q: rowKey } as never} size="compact-sm" variant="default">
          {t('finance.books.alertsOf')}
        </Button>
      )}
    </section>
  );
}

import { useHotkeys } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { alertRoutes } from '#finance/contract';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useActor, useMay } from '../../shell/session.ts';
import { useAlertColumns } from './alert-columns.tsx';
import { AlertFilters } from './alert-filters.tsx';
import type { AlertRow } from './alert-types.ts';
import { AssignMenu } from './assign-menu.tsx';
import classes from './alerts.module.css';
import { QueueFigures } from './queue-figures.tsx';
import { queueFilter, rememberQueue } from './queue-filter.ts';

const none: ReadonlySet<string> = new Set();

/** The queue of the reader's desks: filter, mark, assign, open, all by keyboard too. */
export function AlertsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const actor = useActor();
  const queries = useQueryClient();
  const { query } = useListQuery();
  const pathname = useLocation({ select: (location) => location.pathname });
  const filter = useMemo(() => queueFilter(query), [query]);
  const [marked, setMarked] = useState<ReadonlySet<string>>(none);
  const frame = useRef<HTMLDivElement>(null);
  const records = useRecords<AlertRow>(['alerts', 'queue', filter], (after) =>
    api.alerts.alerts({ query: { ...filter, after, limit: 100 } }),
  );
  useEffect(() => {
    // On the way to an alert the address is already the alert's, and silent on the queue.
    if (pathname !== '/alerts') return;
    rememberQueue(query);
    setMarked(none);
  }, [pathname, query]);
  const assign = useMutation({
    mutationFn: (given: { alerts: string[]; to: string | null }) => api.alerts.assignAlerts({ body: given }),
    onSuccess: async ({ assigned }) => {
      setMarked(none);
      notifications.show({
        message: t('finance.alerts.assigned', { count: assigned }),
        closeButtonProps: { 'aria-label': t('shell.close') },
      });
      await queries.invalidateQueries({ queryKey: ['alerts'] });
    },
  });
  const works = may('finance.alerts.decide');
  const take = () => {
    const focused = frame.current?.querySelector<HTMLElement>('[role="row"][data-index]:focus')?.dataset['index'];
    const row = focused === undefined ? undefined : records.rows[Number(focused)];
    const alerts = marked.size > 0 ? [...marked] : row === undefined ? [] : [row.id];
    if (works && alerts.length > 0) assign.mutate({ alerts, to: actor.id });
  };
  useHotkeys([['A', take, { usePhysicalKeys: true }]]);
  return (
    <Page title={t('finance.alerts.title')} purpose={t('finance.alerts.purpose')}>
      <QueueFigures />
      <Refusal error={assign.error} />
      <div ref={frame}>
        <RecordTable
          screen="alerts"
          label={t('finance.alerts.title')}
          columns={useAlertColumns()}
          records={records}
          rowKey={(alert) => alert.id}
          href={(alert) => `/alerts/${alert.id}`}
          tone={(alert) => (alert.overdue ? 'late' : alert.state === 'closed' ? 'quiet' : undefined)}
          filters={<AlertFilters seen={records.rows} />}
          exportHref={addressOf(alertRoutes.alertsExport, { query: filter })}
          empty={{ title: t('finance.alerts.empty.title'), text: t('finance.alerts.empty.text') }}
          {...(works && {
            selection: {
              keys: marked,
              change: setMarked,
              acts: (
                <AssignMenu
                  me={actor.id}
                  assign={(to) => assign.mutate({ alerts: [...marked], to })}
                  pending={assign.isPending}
                />
              ),
            },
          })}
        />
      </div>
      <p className={classes.keys}>{t('finance.alerts.keys')}</p>
    </Page>
  );
}

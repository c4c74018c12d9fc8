import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type ListQuery, useListQuery } from '../../parts/record-table/list-query.ts';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from '../alerts/queue-figures.module.css';
import { queueFilter } from './queue-filter.ts';

/** How much waits, and for whom; each number opens what it counts. */
export function QueueFigures() {
  const { t } = useTranslation();
  const formats = useFormats();
  const may = useMay();
  const { query } = useListQuery();
  const onQueue = useLocation({ select: ({ pathname }) => pathname === '/cases' });
  const { data } = useQuery({
    queryKey: ['cases', 'summary'],
    queryFn: () => api.cases.caseSummary({}),
    refetchInterval: 30_000,
  });
  const figures = [
    ['open', data?.open, { state: 'open' }],
    ['overdue', data?.overdue, { overdue: 'true' }],
    may('finance.cases.approve')
      ? (['waiting', data?.waitingForMe, { waiting: 'me' }] as const)
      : (['proposed', data?.proposed, { state: 'proposed' }] as const),
    ['inEffect', data?.inEffect, { effect: 'true' }],
  ] as const;
  return (
    <nav aria-label={t('finance.cases.figures')} className={classes.figures}>
      {figures.map(([name, count, search]) => (
        <Link
          key={name}
          to="/cases"
          search={search as never}
          className={classes.figure}
          aria-current={onQueue && counts(query) === counts(search) ? 'true' : undefined}
          data-late={name === 'overdue' && (count ?? 0) > 0}
        >
          <b className="tabular">{count === undefined ? '–' : formats.number(count)}</b>
          <span>{t(`finance.cases.figure.${name}`)}</span>
          {name === 'overdue' && (count ?? 0) > 0 && <IconAlertTriangle size={15} stroke={2} aria-hidden="true" />}
        </Link>
      ))}
    </nav>
  );
}

/** What a number counts, whatever the order of the list. */
const counts = (query: ListQuery): string => JSON.stringify({ ...queueFilter(query), sort: undefined });

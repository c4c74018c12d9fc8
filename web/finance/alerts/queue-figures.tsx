import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { alertSummaryQuery } from '../../home/alert-summary.ts';
import { type ListQuery, useListQuery } from '../../parts/record-table/list-query.ts';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { queueFilter } from './queue-filter.ts';
import classes from './queue-figures.module.css';

/** How much waits, and for whom; each number opens what it counts. */
export function QueueFigures() {
  const { t } = useTranslation();
  const formats = useFormats();
  const may = useMay();
  const { query } = useListQuery();
  const { data } = useQuery(alertSummaryQuery);
  const figures = [
    ['open', data?.open, { state: 'open' }],
    ['overdue', data?.overdue, { overdue: 'true' }],
    ['mine', data?.mine, { state: 'open', assignee: 'me' }],
    ['unassigned', data?.unassigned, { state: 'open', assignee: 'nobody' }],
    may('finance.alerts.approve')
      ? (['waiting', data?.waitingForMe, { state: 'proposed' }] as const)
      : (['proposed', data?.proposed, { state: 'proposed' }] as const),
  ] as const;
  return (
    <nav aria-label={t('finance.alerts.figures')} className={classes.figures}>
      {figures.map(([name, count, search]) => (
        <Link
          key={name}
          to="/alerts"
          search={search as never}
          className={classes.figure}
          aria-current={counts(query) === counts(search) ? 'true' : undefined}
          data-late={name === 'overdue' && (count ?? 0) > 0}
        >
          <b className="tabular">{count === undefined ? '–' : formats.number(count)}</b>
          <span>{t(`finance.alerts.figure.${name}`)}</span>
          {name === 'overdue' && (count ?? 0) > 0 && <IconAlertTriangle size={15} stroke={2} aria-hidden="true" />}
        </Link>
      ))}
    </nav>
  );
}

/** What a number counts, whatever the order of the list. */
const counts = (query: ListQuery): string => JSON.stringify({ ...queueFilter(query), sort: undefined });

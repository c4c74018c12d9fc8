import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../parts/refusal.tsx';
import { useMay } from '../shell/session.ts';
import { useFormats } from '../shell/use-formats.ts';
import { alertSummaryQuery } from './alert-summary.ts';
import classes from './home.module.css';

/** Six numbers; each opens exactly what it counts. */
export function DueFigures() {
  const { t } = useTranslation();
  const formats = useFormats();
  const may = useMay();
  const { data, error, refetch } = useQuery(alertSummaryQuery);
  if (error !== null) return <Refusal error={error} again={() => void refetch()} />;
  const figures = [
    ['overdue', data?.overdue, { overdue: 'true' }],
    ['today', data?.dueToday, { sort: 'due' }],
    may('finance.alerts.approve')
      ? (['waiting', data?.waitingForMe, { state: 'proposed' }] as const)
      : (['reopened', data?.reopened, { state: 'open', sort: 'due' }] as const),
    ['mine', data?.mine, { state: 'open', assignee: 'me' }],
    ['unassigned', data?.unassigned, { state: 'open', assignee: 'nobody' }],
  ] as const;
  return (
    <ul className={classes.figures} aria-label={t('home.due.title')} data-count={figures.length}>
      {figures.map(([name, count, search]) => (
        <li key={name}>
          <Link
            to="/alerts"
            search={search as never}
            className={classes.figure}
            data-zero={count === 0}
            data-late={name === 'overdue' && count !== undefined && count > 0}
          >
            <span className={classes.number}>
              {count === undefined ? '–' : formats.number(count)}
              {name === 'overdue' && count !== undefined && count > 0 && (
                <IconAlertTriangle size={18} stroke={1.9} aria-hidden="true" />
              )}
            </span>
            <span className={classes.label}>{t(`home.due.${name}`)}</span>
            <span className={classes.hint}>{t(`home.due.${name}Hint`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

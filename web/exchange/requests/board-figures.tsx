import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './board-figures.module.css';

/** Open, due today, late, in both directions; and how we keep our own clocks. */
export function BoardFigures() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data } = useQuery({
    queryKey: ['exchange', 'requests', 'summary'],
    queryFn: () => api.requests.requestSummary({}),
    refetchInterval: 30_000,
  });
  if (data === undefined) return null;
  const figures = [
    ['inOpen', data.in.open],
    ['inToday', data.in.dueToday],
    ['inLate', data.in.overdue],
    ['unassigned', data.unassigned],
    ['mine', data.mine],
    ['outOpen', data.out.open],
    ['outLate', data.out.overdue],
  ] as const;
  return (
    <dl className={classes.figures}>
      {figures.map(([name, value]) => (
        <div key={name} data-late={(name === 'inLate' || name === 'outLate') && value > 0}>
          <dt>{t(`exchange.requests.figure.${name}`)}</dt>
          <dd className="tabular">{formats.number(value)}</dd>
        </div>
      ))}
      {data.withinDue !== undefined && (
        <div>
          <dt>{t('exchange.requests.figure.inTime')}</dt>
          <dd className="tabular">{formats.percent(data.withinDue)}</dd>
        </div>
      )}
    </dl>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/panel.tsx';
import { useFormats } from '../shell/use-formats.ts';
import { alertSummaryQuery } from './alert-summary.ts';
import classes from './home.module.css';

/** How fast we decide, and where work piles up. */
export function PacePanel() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data } = useQuery(alertSummaryQuery);
  if (data === undefined) return null;
  const facts = [
    [t('home.pace.decided'), formats.number(data.decidedThisWeek)],
    [t('home.pace.median'), data.medianHours === undefined ? '–' : formats.duration(data.medianHours)],
    [t('home.pace.within'), data.withinDue === undefined ? '–' : formats.percent(data.withinDue)],
    [t('home.pace.same'), formats.number(data.same)],
  ];
  const most = Math.max(1, ...data.desks.map((desk) => desk.open));
  return (
    <Panel title={t('home.pace.title')}>
      <dl className={classes.facts}>
        {facts.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {data.desks.length > 0 && (
        <ul className={classes.desks} aria-label={t('home.pace.desks')}>
          {data.desks.map((desk) => (
            <li key={desk.desk} className={classes.desk}>
              <bdi>{desk.desk}</bdi>
              <span className={classes.bar} aria-hidden="true">
                <span data-late style={{ inlineSize: `${(desk.overdue / most) * 100}%` }} />
                <span style={{ inlineSize: `${((desk.open - desk.overdue) / most) * 100}%` }} />
              </span>
              <span className="tabular">
                {formats.number(desk.open)}
                {desk.overdue > 0 && (
                  <span className={classes.late}> · {t('home.pace.late', { count: desk.overdue })}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/panel.tsx';
import { PersonName } from '../parts/person-name.tsx';
import { Score } from '../parts/score.tsx';
import { When } from '../parts/when.tsx';
import { api } from '../shell/api.ts';
import classes from './home.module.css';
import { PanelRows } from './panel-rows.tsx';
import { SeeAll } from './see-all.tsx';
import { Teach } from './teach.tsx';

const mine = { state: 'open', assignee: 'me' } as const;

/** My open alerts, the most pressing first. */
export function NextPanel() {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['alerts', 'next'],
    queryFn: async () => (await api.alerts.alerts({ query: { ...mine, sort: 'due', limit: 6 } })).items,
  });
  return (
    <Panel title={t('home.next.title')} aside={<SeeAll to="/alerts" title={t('home.next.all')} />}>
      <PanelRows
        query={query}
        rowKey={(alert) => alert.id}
        empty={
          <Teach
            title={t('home.next.none')}
            text={t('home.next.noneText')}
            go={{ to: '/alerts', title: t('home.next.all') }}
          />
        }
        row={(alert) => (
          <Link to={`/alerts/${alert.id}`} className={classes.entry}>
            <span className={classes.entryTitle}>
              <PersonName name={alert.rowName} />
            </span>
            <Score value={alert.score} />
            <span className={classes.entryNote}>
              <span>
                {t('home.next.against')} <PersonName name={alert.subjectName} />
              </span>
            </span>
            <span className={`${classes.entryEnd} ${alert.overdue ? classes.late : ''}`}>
              {alert.overdue && <IconAlertTriangle size={14} stroke={1.9} aria-hidden="true" />}
              <When at={alert.dueAt} />
            </span>
          </Link>
        )}
      />
    </Panel>
  );
}

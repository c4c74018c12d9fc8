import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/panel.tsx';
import { PersonName } from '../parts/person-name.tsx';
import { When } from '../parts/when.tsx';
import { api } from '../shell/api.ts';
import classes from './home.module.css';
import { PanelRows } from './panel-rows.tsx';
import { SeeAll } from './see-all.tsx';

/** What was refused or failed lately: where an auditor looks first. */
export function AuditPanel() {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['audit', 'failures'],
    queryFn: async () => (await api.node.auditLog({ query: { outcome: 'failure', limit: 6 } })).items,
  });
  return (
    <Panel title={t('home.audit.title')} aside={<SeeAll to="/audit" title={t('home.audit.all')} />}>
      <PanelRows
        query={query}
        rowKey={(entry) => String(entry.seq)}
        empty={<span className={classes.entryNote}>{t('home.audit.none')}</span>}
        row={(entry) => (
          <Link to="/audit" search={{ outcome: 'failure', action: entry.action } as never} className={classes.entry}>
            <span className={classes.entryTitle}>
              <bdi>{entry.action}</bdi>
            </span>
            <span className={classes.entryEnd}>
              <When at={entry.at} />
            </span>
            <span className={classes.entryNote}>
              <PersonName name={entry.actor.name} />
            </span>
          </Link>
        )}
      />
    </Panel>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { jobTitle } from '../jobs/job-title.ts';
import { JobCount } from '../parts/job-progress.tsx';
import { JobState } from '../parts/job-state.tsx';
import { Panel } from '../parts/panel.tsx';
import { When } from '../parts/when.tsx';
import { api } from '../shell/api.ts';
import classes from './home.module.css';
import { PanelRows } from './panel-rows.tsx';
import { SeeAll } from './see-all.tsx';

/** What runs now, and what ended last. */
export function JobsPanel() {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['jobs'],
    queryFn: () => api.node.jobs({}),
    select: ({ items }) => items.slice(0, 4),
    refetchInterval: 5000,
  });
  return (
    <Panel title={t('home.jobs.title')} aside={<SeeAll to="/jobs" title={t('home.jobs.all')} />}>
      <PanelRows
        query={query}
        rowKey={(job) => job.id}
        empty={<span className={classes.entryNote}>{t('home.jobs.none')}</span>}
        row={(job) => (
          <div className={classes.entry}>
            <span className={classes.entryTitle}>{jobTitle(t, job.kind)}</span>
            <JobState state={job.state} />
            <span className={classes.entryNote}>
              <JobCount progress={job.progress} />
            </span>
            <span className={classes.entryEnd}>
              <When at={job.endedAt ?? job.madeAt} />
            </span>
          </div>
        )}
      />
    </Panel>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Drawer } from '@mantine/core';
import { type Job, JobCount, JobProgress } from '../parts/job-progress.tsx';
import { JobState } from '../parts/job-state.tsx';
import type { Column } from '../parts/record-table/column.ts';
import { useListQuery } from '../parts/record-table/list-query.ts';
import { RecordTable } from '../parts/record-table/record-table.tsx';
import { useAllRecords } from '../parts/record-table/records.ts';
import { When } from '../parts/when.tsx';
import { api } from '../shell/api.ts';
import { Page } from '../shell/page.tsx';
import { jobTitle } from './job-title.ts';

/** Long work: what runs, what ended, and why some of it failed. The chosen job stands in the address and survives a reload. */
export function JobsScreen() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { query, change } = useListQuery();
  const records = useAllRecords<Job>(['jobs'], () => api.node.jobs({}), 3000);
  const chosen = query['job'];
  const kind = records.rows.find((job) => job.id === chosen)?.kind;
  return (
    <Page title={t('jobs.title')} purpose={t('jobs.purpose')}>
      <RecordTable
        screen="jobs"
        label={t('jobs.title')}
        search={false}
        columns={useJobColumns()}
        records={records}
        rowKey={(job) => job.id}
        onOpen={(job) => change({ job: job.id })}
        tone={(job) => (job.state === 'failed' ? 'late' : undefined)}
        empty={{ title: t('jobs.empty.title'), text: t('jobs.empty.text') }}
      />
      <Drawer
        opened={chosen !== undefined}
        onClose={() => change({ job: undefined })}
        position="right"
        size="lg"
        title={kind === undefined ? t('jobs.kind') : jobTitle(t, kind)}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        {chosen !== undefined && (
          <JobProgress id={chosen} ended={() => void queries.invalidateQueries({ queryKey: ['jobs'] })} />
        )}
      </Drawer>
    </Page>
  );
}

function useJobColumns(): readonly Column<Job>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'kind',
        title: t('jobs.kind'),
        width: [14, 2],
        value: (job) => jobTitle(t, job.kind),
        cell: (job) => jobTitle(t, job.kind),
      },
      { id: 'state', title: t('jobs.state'), value: (job) => job.state, cell: (job) => <JobState state={job.state} /> },
      {
        id: 'progress',
        title: t('jobs.progress'),
        width: [12, 1.5],
        cell: (job) => <JobCount progress={job.progress} />,
      },
      { id: 'madeAt', title: t('jobs.madeAt'), value: (job) => job.madeAt, cell: (job) => <When at={job.madeAt} /> },
      {
        id: 'endedAt',
        title: t('jobs.endedAt'),
        value: (job) => job.endedAt,
        cell: (job) => job.endedAt !== undefined && <When at={job.endedAt} />,
      },
    ],
    [t],
  );
}

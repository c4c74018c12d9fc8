import { Button, Table } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardCell } from '../../parts/card-cell.tsx';
import cards from '../../parts/cards.module.css';
import { JobProgress } from '../../parts/job-progress.tsx';
import { JobState } from '../../parts/job-state.tsx';
import { Panel, PanelAct } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useActor, useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { BringEvents } from './bring-events.tsx';
import classes from './groups.module.css';
import { filesQuery, runsQuery, useAskAgain } from './groups-query.ts';
import { GroupsTabs } from './groups-tabs.tsx';
import { IncidentsSource } from './incidents-source.tsx';
import { ReportsPanel } from './reports-panel.tsx';

/** Files of events, and the assessments that ran over them. */
export function EventsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const [bringing, setBringing] = useState<'events' | 'report'>();
  const [reports, setReports] = useState<ReadonlySet<string>>(new Set());
  const bring = may('military.assess') && (
    <Button leftSection={<IconFileUpload size={18} stroke={1.7} />} onClick={() => setBringing('events')}>
      {t('military.groups.files.bring')}
    </Button>
  );
  return (
    <Page title={t('military.groups.data.title')} purpose={t('military.groups.purpose')} actions={bring}>
      <GroupsTabs />
      <div className={classes.stack}>
        <Files reports={[...reports]} bring={bring} />
        <IncidentsSource reports={[...reports]} />
        <ReportsPanel chosen={reports} choose={setReports} bring={() => setBringing('report')} />
        <Runs />
      </div>
      {bringing !== undefined && <BringEvents report={bringing === 'report'} close={() => setBringing(undefined)} />}
    </Page>
  );
}

function Files({ reports, bring }: { reports: string[]; bring: ReactNode }) {
  const { t } = useTranslation();
  const may = useMay();
  const formats = useFormats();
  const askAgain = useAskAgain();
  const { data, error } = useQuery(filesQuery);
  const begin = useMutation({
    mutationFn: (events: string) => api.groups.beginAssessment({ body: { events, reports } }),
    onSuccess: askAgain,
  });
  return (
    <Panel title={t('military.groups.files.title')}>
      <Refusal error={error ?? begin.error} />
      {data?.items.length === 0 && (
        <>
          <p className={classes.soft}>{t('military.groups.files.none')}</p>
          {bring !== false && <PanelAct>{bring}</PanelAct>}
        </>
      )}
      {data !== undefined && data.items.length > 0 && (
        <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('military.groups.files.title')}>
          <Table verticalSpacing="sm" className={cards.cards}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('military.groups.files.file')}</Table.Th>
                <Table.Th>{t('military.groups.events')}</Table.Th>
                <Table.Th>{t('military.groups.axis.month')}</Table.Th>
                <Table.Th>{t('military.groups.about.mark')}</Table.Th>
                <Table.Th>{t('military.groups.files.by')}</Table.Th>
                <Table.Th>{t('military.groups.files.assess')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.items.map((file) => (
                <Table.Tr key={file.id}>
                  <Table.Td>
                    <span className={classes.stacked}>
                      <bdi>{file.fileName}</bdi>
                      <bdi className={classes.soft}>{file.source}</bdi>
                      <code dir="ltr" className={classes.hash}>
                        {file.sha256.slice(0, 16)}…
                      </code>
                    </span>
                  </Table.Td>
                  <CardCell className="tabular" title={t('military.groups.events')}>
                    {formats.number(file.events)}
                  </CardCell>
                  <CardCell title={t('military.groups.axis.month')}>
                    {t('military.groups.files.span', { from: formats.month(file.from), to: formats.month(file.to) })}
                  </CardCell>
                  <CardCell title={t('military.groups.about.mark')}>
                    <bdi dir="ltr">TLP:{file.mark.toUpperCase()}</bdi>
                    {file.desk !== '' && (
                      <>
                        {' '}
                        · <bdi>{file.desk}</bdi>
                      </>
                    )}
                  </CardCell>
                  <CardCell title={t('military.groups.files.by')}>
                    <bdi>{file.by}</bdi> · <When at={file.at} />
                  </CardCell>
                  <Table.Td>
                    {may('military.assess') && (
                      <Button
                        size="compact-sm"
                        variant="default"
                        loading={begin.isPending && begin.variables === file.id}
                        onClick={() => begin.mutate(file.id)}
                      >
                        {t('military.groups.files.assess')}
                      </Button>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </Panel>
  );
}

function Runs() {
  const { t } = useTranslation();
  const may = useMay();
  const actor = useActor();
  const askAgain = useAskAgain();
  const { data, error } = useQuery(runsQuery);
  return (
    <Panel title={t('military.groups.runs.title')}>
      <p className={classes.soft}>{t('military.groups.runs.one')}</p>
      <Refusal error={error} />
      {data?.items.length === 0 && <p className={classes.soft}>{t('military.groups.runs.none')}</p>}
      <ol className={classes.said}>
        {data?.items.map((run) => {
          const under = run.state === 'waiting' || run.state === 'running';
          const seesJob = may('node.jobs') || run.by === actor.name;
          return (
            <li key={run.id}>
              <div className={classes.line}>
                {!(under && seesJob) && <JobState state={run.state} />}
                <bdi>{run.by}</bdi>
                <When at={run.endedAt ?? run.at} />
                <bdi dir="ltr">TLP:{run.mark.toUpperCase()}</bdi>
                {run.fileName !== undefined && <bdi>{run.fileName}</bdi>}
                {run.incidents !== undefined && (
                  <span>
                    {t('military.groups.incidents.title')}
                    {' · '}
                    {t(`military.groups.incidents.sources.${run.incidents.source ?? 'all'}`)}
                    {run.incidents.events !== undefined &&
                      ` · ${t('military.incidents.count', { count: run.incidents.events })}`}
                  </span>
                )}
                {run.dataVersion !== '' && (
                  <code dir="ltr" className={classes.hash}>
                    {run.dataVersion.slice(0, 16)}…
                  </code>
                )}
                {run.tooFew > 0 && (
                  <span className={classes.soft}>{t('military.groups.runs.tooFew', { count: run.tooFew })}</span>
                )}
              </div>
              {under && seesJob && <JobProgress id={run.job} ended={askAgain} />}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}

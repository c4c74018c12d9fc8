import { Badge, Button, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { type AssessmentView, type GroupView, groupRoutes, type LineageRow } from '#military/contract';
import { ListFiles } from '../../parts/list-files.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { AboutPanel } from './about-panel.tsx';
import { ChangeList } from './change-list.tsx';
import { ChartTable } from './chart-table.tsx';
import { EventsPanel } from './events-panel.tsx';
import classes from './groups.module.css';
import { assessmentQuery, groupQuery } from './groups-query.ts';
import { Indicators } from './indicators.tsx';
import { LedgerPanel } from './ledger-panel.tsx';
import { LineagePanel } from './lineage-panel.tsx';
import { ProposeChange } from './propose-change.tsx';
import { TimeReader } from './time-reader.tsx';

/** One group: its names and its lineage, whether it gets weaker, where two people say it stands, and on what all that stands. */
export function GroupScreen() {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const may = useMay();
  const { code = '' } = useParams({ strict: false }) as { code?: string };
  const { query, change } = useListQuery();
  const [changing, setChanging] = useState(false);
  const { data, error, refetch } = useQuery(groupQuery(language, code));
  const back = { to: '/military/groups', title: t('military.groups.title') };
  if (data === undefined)
    return (
      <Page title={t('military.groups.one.title')} back={back}>
        <Waiting error={error} again={() => void refetch()} />
      </Page>
    );
  // A group may be counted in several lineages of a theatre: its own comes first.
  const there = data.assessments.filter(
    ({ theatre }) => query['theatre'] === undefined || theatre === query['theatre'],
  );
  const chosen = there.find(({ head }) => head === (query['head'] ?? code)) ?? there[0] ?? data.assessments[0];
  const arabic = i18n.language === 'ar' ? data.scripts.ar : undefined;
  return (
    <Page
      title={arabic ?? data.name}
      mark={
        <Badge variant="light" color="gray" tt="none">
          {t(`military.groups.kinds.${data.kind}`)}
        </Badge>
      }
      purpose={
        <span className={classes.facts}>
          {[...new Set([arabic === undefined ? data.scripts.ar : data.name, data.scripts.la, data.scripts.en])].map(
            (name) => name !== undefined && <bdi key={name}>{name}</bdi>,
          )}
        </span>
      }
      back={back}
      actions={
        <Group gap="sm" className="not-on-paper">
          {data.assessments.length > 1 && (
            <Select
              allowDeselect={false}
              aria-label={t('military.groups.theatre')}
              w={280}
              data={data.assessments.map(({ theatre, head, name }) => ({
                value: `${head} ${theatre}`,
                label: `${theatre} · ${name}`,
              }))}
              value={chosen === undefined ? null : `${chosen.head} ${chosen.theatre}`}
              onChange={(value) => {
                const one = data.assessments.find(({ theatre, head }) => `${head} ${theatre}` === value);
                change({ theatre: one?.theatre, head: one?.head });
              }}
            />
          )}
          {may('military.assess') && (
            <Button variant="default" onClick={() => setChanging(true)}>
              {t('military.groups.changes.propose')}
            </Button>
          )}
        </Group>
      }
    >
      <div className={classes.stack}>
        {chosen === undefined ? (
          <Panel title={t('military.groups.notAssessed.title')}>
            <p className={classes.soft}>{t('military.groups.notAssessed.text')}</p>
          </Panel>
        ) : (
          <Assessed group={data} row={chosen} />
        )}
        <LineagePanel group={data} />
        <Panel title={t('military.groups.changes.title')}>
          <ChangeList changes={data.changes} />
        </Panel>
      </div>
      {changing && <ProposeChange code={code} close={() => setChanging(false)} />}
    </Page>
  );
}

function Assessed({ group, row }: { group: GroupView; row: LineageRow }) {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(
    assessmentQuery(language, { run: row.run, theatre: row.theatre, head: row.head }),
  );
  if (data === undefined) return <Waiting error={error} again={() => void refetch()} />;
  const entries = group.ledger.filter(({ id }) => row.entries.includes(id));
  return (
    <>
      <p className={classes.cause}>
        <strong>{data.association}</strong> {t('military.groups.noScore')}
      </p>
      <LedgerPanel found={data} entries={entries} />
      <Panel
        title={`${t('military.groups.axis.title')} · ${row.theatre}`}
        aside={
          <span className={classes.soft}>{t(`military.groups.axis.${i18n.language === 'ar' ? 'rtl' : 'ltr'}`)}</span>
        }
      >
        <TimeReader key={`${row.run} ${row.theatre} ${row.head}`} found={data} signed={entries} />
        <ChartTable found={data} />
      </Panel>
      <Indicators found={data} />
      <EventsPanel found={data} />
      <AboutPanel found={data} registerVersion={group.registerVersion} saves={<Saves found={data} />} />
    </>
  );
}

/** Files carry the mark of the events; of TLP:RED there is none. */
function Saves({ found }: { found: AssessmentView }) {
  const { t } = useTranslation();
  if (found.mark === 'red') return <p className={classes.soft}>{t('military.groups.save.red')}</p>;
  const query = { run: found.run, theatre: found.theatre, head: found.head };
  const files = [
    [groupRoutes.assessmentCsv, t('military.groups.save.csv')],
    [groupRoutes.assessmentJson, t('military.groups.save.json')],
    [groupRoutes.assessedEventsCsv, t('military.groups.save.events')],
  ] as const;
  return (
    <ListFiles
      files={files.map(([route, format]) => ({ format, href: addressOf(route, { query }), holds: undefined }))}
    />
  );
}

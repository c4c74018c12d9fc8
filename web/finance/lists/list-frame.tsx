import { Button } from '@mantine/core';
import { IconClockEdit, IconCloudDownload, IconFileUpload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { SectionTabs } from '../../parts/section-tabs.tsx';
import { ListForce } from '../national-decisions/list-force.tsx';
import { ChangeListPlan } from './change-list-plan.tsx';
import { ListState } from './list-state.tsx';
import type { List } from './list-types.ts';
import { listQuery } from './lists-query.ts';
import { LoadList } from './load-list.tsx';

/** What the screens of one list share: its name and state, its acts, the way between its parts. */
export function ListFrame({ children }: { children: (list: List) => ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { list: key = '' } = useParams({ strict: false }) as { list?: string };
  const { data: list, error, refetch } = useQuery(listQuery(key));
  if (list === undefined) {
    return (
      <Page title={t('finance.nav.list')} back={{ to: '/lists', title: t('finance.lists.allLists') }}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  }
  return (
    <Page
      title={list.title[language]}
      mark={<ListState list={list} />}
      purpose={<bdi>{list.authority[language]}</bdi>}
      back={{ to: '/lists', title: t('finance.lists.allLists') }}
      actions={<ListActs list={list} />}
    >
      <SectionTabs
        label={t('finance.lists.sections')}
        tabs={[
          { to: `/lists/${key}`, title: t('finance.lists.subjects') },
          { to: `/lists/${key}/snapshots`, title: t('finance.lists.snapshots') },
        ]}
      />
      <ListForce list={list.key} />
      {children(list)}
    </Page>
  );
}

function ListActs({ list }: { list: List }) {
  const { t } = useTranslation();
  const may = useMay();
  const { query, change } = useListQuery();
  const [open, setOpen] = useState(false);
  const [planning, setPlanning] = useState(false);
  const { job } = query;
  const changeJob = (id: string | undefined) => change({ job: id });
  const fetchNow = useMutation({
    mutationFn: () => api.lists.checkList({ params: { list: list.key } }),
    onSuccess: (answer) => changeJob(answer.job),
  });
  if (!may('finance.lists.load')) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconClockEdit size={18} stroke={1.7} />}
        onClick={() => setPlanning(true)}
      >
        {t('finance.lists.change')}
      </Button>
      {list.url !== undefined && (
        <Button
          variant="default"
          leftSection={<IconCloudDownload size={18} stroke={1.7} />}
          loading={fetchNow.isPending}
          onClick={() => fetchNow.mutate()}
        >
          {t('finance.lists.fetchNow')}
        </Button>
      )}
      <Button leftSection={<IconFileUpload size={18} stroke={1.7} />} onClick={() => setOpen(true)}>
        {t('finance.lists.load')}
      </Button>
      <Refusal error={fetchNow.error} />
      <LoadList
        list={list.key}
        opened={open || job !== undefined}
        close={() => {
          setOpen(false);
          changeJob(undefined);
        }}
        job={job}
        changeJob={changeJob}
      />
      {planning && <ChangeListPlan list={list} opened close={() => setPlanning(false)} />}
    </>
  );
}

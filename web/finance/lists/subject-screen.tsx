import { Alert, Button } from '@mantine/core';
import { IconCircleOff, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { StatusMark } from '../subject/status-mark.tsx';
import { SubjectFacts } from '../subject/subject-facts.tsx';
import type { SubjectPage } from './list-types.ts';
import { listQuery } from './lists-query.ts';
import { SubjectHistory } from './subject-history.tsx';
import classes from './subject-screen.module.css';

/** One listed subject: all that the list says, and how it came to say it. */
export function SubjectScreen() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery({
    queryKey: ['subject', id],
    queryFn: () => api.lists.subject({ params: { id } }),
  });
  if (data === undefined) {
    return (
      <Page title={t('finance.nav.subject')} back={{ to: '/lists', title: t('finance.lists.allLists') }}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  }
  return <Subject page={data} />;
}

function Subject({ page }: { page: SubjectPage }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useMay();
  const { data: list } = useQuery(listQuery(page.list));
  const name = page.subject.names[0]?.full ?? page.subject.ref;
  const search = { name, way: 'reverse', schema: page.subject.schema };
  return (
    <Page
      title={name}
      mark={<StatusMark status={page.status} />}
      purpose={<bdi>{list?.title[language] ?? page.list}</bdi>}
      back={{ to: `/lists/${page.list}`, title: t('finance.subject.back') }}
      actions={
        may('finance.screen') && (
          <Button
            component={Link}
            to="/screening"
            search={search as never}
            variant="default"
            leftSection={<IconSearch size={18} stroke={1.7} />}
          >
            {t('finance.subject.reverse')}
          </Button>
        )
      }
    >
      {page.status === 'delisted' && (
        <Alert
          color="gray"
          variant="light"
          mb="md"
          icon={<IconCircleOff size={20} stroke={1.7} />}
          title={t('finance.subject.status.delisted')}
        >
          {t('finance.subject.delistedText')}
        </Alert>
      )}
      <div className={classes.columns}>
        <Panel title={t('finance.subject.asListed')}>
          <SubjectFacts subject={page.subject} />
        </Panel>
        <Panel title={t('finance.subject.versions')}>
          <SubjectHistory page={page} />
        </Panel>
      </div>
    </Page>
  );
}

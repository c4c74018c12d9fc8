import { Button, Drawer, Group, SegmentedControl, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { ChangeList } from '../subject/change-list.tsx';
import { ChangeMark } from '../subject/change-mark.tsx';
import { useDeltaColumns } from './delta-columns.tsx';
import type { DeltaRow } from './list-types.ts';
import { listQuery } from './lists-query.ts';

const kinds = ['added', 'changed', 'removed'] as const;

/** What one load of a list added, changed and removed, field by field. */
export function DeltaScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { list = '', snapshot = '' } = useParams({ strict: false }) as { list?: string; snapshot?: string };
  const { query, change } = useListQuery();
  const kind = kinds.find((k) => k === query['change']);
  const filter = useMemo(() => (kind === undefined ? {} : { change: kind }), [kind]);
  const records = useRecords<DeltaRow>(['lists', list, 'delta', snapshot, filter], (after) =>
    api.lists.delta({ params: { list, snapshot }, query: { ...filter, after, limit: 100 } }),
  );
  const { data } = useQuery(listQuery(list));
  const snapshots = useQuery({
    queryKey: ['lists', list, 'snapshot', snapshot],
    queryFn: () => api.lists.snapshots({ params: { list }, query: { limit: 500 } }),
  });
  const load = snapshots.data?.items.find(({ id }) => id === snapshot);
  const chosen = records.rows.find((row) => row.subject === query['subject']);
  return (
    <Page
      title={t('finance.lists.deltaHeading')}
      purpose={
        load !== undefined && (
          <>
            <When at={load.loadedAt} show="moment" /> · <bdi dir="ltr">{load.source}</bdi> ·{' '}
            {t('finance.lists.loadedText', load.counts)}
          </>
        )
      }
      back={{ to: `/lists/${list}/snapshots`, title: data?.title[language] ?? t('finance.nav.list') }}
    >
      <RecordTable
        screen="delta"
        label={t('finance.lists.deltaHeading')}
        search={false}
        columns={useDeltaColumns()}
        records={records}
        rowKey={(row) => row.subject}
        onOpen={(row) => change({ subject: row.subject })}
        filters={
          <SegmentedControl
            aria-label={t('finance.lists.filterChange')}
            data={[
              { value: '', label: t('shell.all') },
              ...kinds.map((value) => ({ value, label: t(`finance.lists.${value}`) })),
            ]}
            value={kind ?? ''}
            onChange={(value) => change({ change: value })}
          />
        }
        empty={{ title: t('finance.lists.deltaEmpty.title'), text: t('finance.lists.deltaEmpty.text') }}
      />
      <Drawer
        opened={chosen !== undefined}
        onClose={() => change({ subject: undefined })}
        position="right"
        size="xl"
        title={<bdi>{chosen?.name ?? ''}</bdi>}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        {chosen !== undefined && (
          <Stack gap="md">
            <Group>
              <ChangeMark change={chosen.change} />
              <Button component={Link} to={`/subjects/${chosen.subject}`} size="compact-sm" variant="default">
                {t('finance.lists.open')}
              </Button>
            </Group>
            {chosen.change === 'changed' || chosen.changes.length > 0 ? <ChangeList changes={chosen.changes} /> : null}
          </Stack>
        )}
      </Drawer>
    </Page>
  );
}

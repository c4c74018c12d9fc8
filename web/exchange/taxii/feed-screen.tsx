import { Drawer, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { allPages, ExportButton } from '../members/export-button.tsx';
import { Code, RawText } from '../members/facts.tsx';
import classes from '../records/records.module.css';
import type { FeedObject } from './taxii-types.ts';

/** Objects of a plain collection: unsigned, of somebody else, each with its source and what is wrong with it. */
export function FeedScreen() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { query } = useListQuery();
  const { q } = query;
  const [open, setOpen] = useState<FeedObject>();
  const params = { id };
  const read = (after: string | undefined) =>
    api.subscriptions.feedObjects({ params, query: { after, limit: 100, ...(q !== undefined && { q }) } });
  const records = useRecords<FeedObject>(['taxii', 'feed', id, q], read);
  return (
    <Page
      title={t('exchange.nav.feed')}
      purpose={t('exchange.taxii.feedPurpose')}
      back={{ to: '/exchange/feeds', title: t('exchange.nav.subscriptions') }}
      actions={
        <ExportButton
          name="feed"
          head={['id', 'version', 'type', 'name', 'added_at', 'source', 'findings']}
          read={async () =>
            (await allPages(read)).map((one) => [
              one.id,
              one.version,
              one.type,
              one.name,
              one.addedAt,
              one.source?.title,
              one.findings.map(({ message }) => message).join(' | '),
            ])
          }
        />
      }
    >
      <RecordTable
        screen="taxii-feed"
        label={t('exchange.nav.feed')}
        columns={useFeedColumns()}
        records={records}
        rowKey={({ id: key }) => key}
        onOpen={setOpen}
        empty={{ title: t('exchange.taxii.noObjects'), text: t('exchange.taxii.noObjectsText') }}
      />
      <Drawer
        opened={open !== undefined}
        onClose={() => setOpen(undefined)}
        position="right"
        size="lg"
        title={t('exchange.nav.feedObject')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        {open !== undefined && <OneObject collection={id} object={open} />}
      </Drawer>
    </Page>
  );
}

function OneObject({ collection, object }: { collection: string; object: FeedObject }) {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    queryKey: ['taxii', 'feed-object', collection, object.id],
    queryFn: () => api.subscriptions.feedObject({ params: { id: collection, object: object.id } }),
  });
  return (
    <Stack gap="md">
      <Code>{object.id}</Code>
      {object.findings.length > 0 && (
        <ul className={classes.sentences}>
          {object.findings.map(({ where, message }) => (
            <li key={`${where} ${message}`}>
              <Code>{where}</Code> <bdi>{message}</bdi>
            </li>
          ))}
        </ul>
      )}
      <Refusal error={error} />
      {data !== undefined && (
        <RawText label={t('exchange.nav.feedObject')}>{JSON.stringify(data.object, undefined, 2)}</RawText>
      )}
    </Stack>
  );
}

function useFeedColumns(): readonly Column<FeedObject>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: 'name', title: t('exchange.taxii.title'), width: [14, 2], cell: ({ name, id }) => <bdi>{name ?? id}</bdi> },
      { id: 'type', title: t('exchange.taxii.type'), width: [8, 0.8], cell: ({ type }) => <bdi dir="ltr">{type}</bdi> },
      {
        id: 'source',
        title: t('exchange.taxii.source'),
        width: [10, 1],
        cell: ({ source }) => <bdi>{source?.title ?? '–'}</bdi>,
      },
      {
        id: 'findings',
        title: t('exchange.taxii.findings'),
        width: [9, 0.9],
        cell: ({ findings }) => (
          <span className={classes.state} data-tone={findings.length > 0 ? 'wait' : 'done'}>
            {findings.length > 0 ? t('exchange.taxii.found', { count: findings.length }) : t('exchange.taxii.clean')}
          </span>
        ),
      },
      { id: 'added', title: t('exchange.taxii.added'), width: [7, 0.7], cell: ({ addedAt }) => <When at={addedAt} /> },
    ],
    [t],
  );
}

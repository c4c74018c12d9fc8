import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { listRoutes } from '#finance/contract';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { api } from '../../shell/api.ts';
import { useTerms } from '../subject/terms.ts';
import { ListFrame } from './list-frame.tsx';
import type { List, SubjectRow } from './list-types.ts';
import { useSubjectColumns } from './subject-columns.tsx';

const schemas = ['Person', 'Organization', 'Company', 'LegalEntity', 'Vessel', 'Airplane', 'CryptoWallet'] as const;
const statuses = ['listed', 'delisted'] as const;

/** One list and its subjects. */
export function ListScreen() {
  return <ListFrame>{(list) => <Subjects list={list} />}</ListFrame>;
}

function Subjects({ list }: { list: List }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { query, change } = useListQuery();
  const filter = useMemo(
    () => ({
      list: list.key,
      q: query['q'],
      schema: schemas.find((s) => s === query['kind']),
      status: statuses.find((s) => s === query['status']),
    }),
    [list.key, query['q'], query['kind'], query['status']],
  );
  const records = useRecords<SubjectRow>(['subjects', filter], (after) =>
    api.lists.subjects({ query: { ...filter, after, limit: 100 } }),
  );
  return (
    <RecordTable
      screen="subjects"
      label={t('finance.lists.subjects')}
      columns={useSubjectColumns()}
      records={records}
      rowKey={(row) => row.id}
      href={(row) => `/subjects/${row.id}`}
      tone={(row) => (row.status === 'delisted' ? 'quiet' : undefined)}
      exportHref={addressOf(listRoutes.subjectsExport, { params: { list: list.key } })}
      filters={
        <>
          <Select
            clearable
            w={160}
            placeholder={t('finance.lists.filterKind')}
            aria-label={t('finance.lists.filterKind')}
            data={schemas.map((value) => ({ value, label: terms.schema(value) }))}
            value={query['kind'] ?? null}
            onChange={(kind) => change({ kind: kind ?? undefined })}
          />
          <Select
            clearable
            w={140}
            placeholder={t('finance.lists.filterStatus')}
            aria-label={t('finance.lists.filterStatus')}
            data={statuses.map((value) => ({ value, label: t(`finance.subject.status.${value}`) }))}
            value={query['status'] ?? null}
            onChange={(status) => change({ status: status ?? undefined })}
          />
        </>
      }
      empty={{ title: t('finance.lists.subjectsEmpty.title'), text: t('finance.lists.subjectsEmpty.text') }}
    />
  );
}

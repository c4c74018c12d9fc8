import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pathOf } from '#base/contract';
import { pactMemberRoutes } from '#pact/contract';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { textKey } from './member-types.ts';
import classes from './members.module.css';
import { MembersFrame } from './members-frame.tsx';
import { useCommitmentColumns } from './public-commitment-columns.tsx';

const axes = ['thought', 'media', 'finance', 'military', 'integration'] as const;

/** What was said in public, with its source; no signed record stands behind it. */
export function PublicCommitmentsScreen() {
  const { t } = useTranslation();
  const key = textKey[useLanguage()];
  const { query, change } = useListQuery();
  const said = useQuery({
    queryKey: ['pact', 'public-commitments'],
    queryFn: () => api.pactMembers.publicCommitments({}),
  });
  const rows = useMemo(
    () =>
      (said.data?.items ?? []).filter(
        (one) =>
          (query['axis'] ?? one.axis) === one.axis &&
          (query['confirm'] !== 'true' || one.confirm) &&
          `${one.code} ${one.text[key]} ${one.source}`.toLowerCase().includes((query['q'] ?? '').toLowerCase()),
      ),
    [said.data, query, key],
  );
  return (
    <MembersFrame purpose={t('pact.members.saidPurpose')}>
      <RecordTable
        screen="pact-public-commitments"
        label={t('pact.members.said')}
        columns={useCommitmentColumns()}
        records={{
          rows,
          total: rows.length,
          pending: said.isPending,
          stale: false,
          error: said.error,
          again: () => void said.refetch(),
          loadingMore: false,
        }}
        rowKey={({ code }) => code}
        exportHref={pathOf(pactMemberRoutes.publicCommitmentsCsv)}
        filters={
          <div className={classes.filters}>
            <Select
              clearable
              w={170}
              placeholder={t('pact.members.axis')}
              aria-label={t('pact.members.axis')}
              data={axes.map((value) => ({ value, label: t(`pact.members.axisIs.${value}`) }))}
              value={query['axis'] ?? null}
              onChange={(value) => change({ axis: value ?? undefined })}
            />
            <Select
              clearable
              w={170}
              placeholder={t('pact.members.filter.confirm')}
              aria-label={t('pact.members.filter.confirm')}
              data={[{ value: 'true', label: t('pact.members.confirmFilter') }]}
              value={query['confirm'] ?? null}
              onChange={(value) => change({ confirm: value ?? undefined })}
            />
          </div>
        }
        empty={{ title: t('pact.members.saidEmpty'), text: t('pact.members.saidEmptyText') }}
      />
    </MembersFrame>
  );
}

import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { caseRoutes } from '#finance/contract';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { BulkDecide } from './bulk-decide.tsx';
import { useCaseColumns } from './case-columns.tsx';
import { CaseFilters } from './case-filters.tsx';
import type { CaseRow } from './case-types.ts';
import { QueueFigures } from './queue-figures.tsx';
import { queueFilter } from './queue-filter.ts';

const none: ReadonlySet<string> = new Set();

/** The queue of national decisions, with its clock; several of one list are decided with one reason. */
export function CasesScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const { query } = useListQuery();
  const filter = useMemo(() => queueFilter(query), [query]);
  const [marked, setMarked] = useState<ReadonlySet<string>>(none);
  const [deciding, setDeciding] = useState(false);
  const records = useRecords<CaseRow>(['cases', 'queue', filter], (after) =>
    api.cases.cases({ query: { ...filter, after, limit: 100 } }),
  );
  const chosen = records.rows.filter((row) => marked.has(row.id));
  return (
    <Page title={t('finance.cases.title')} purpose={t('finance.cases.purpose')}>
      <QueueFigures />
      <RecordTable
        screen="cases"
        label={t('finance.cases.title')}
        columns={useCaseColumns()}
        records={records}
        rowKey={(row) => row.id}
        href={(row) => `/cases/${row.id}`}
        tone={(row) => (row.overdue ? 'late' : row.state === 'ended' ? 'quiet' : undefined)}
        filters={<CaseFilters />}
        exportHref={addressOf(caseRoutes.casesExport, { query: filter })}
        empty={{ title: t('finance.cases.empty.title'), text: t('finance.cases.empty.text') }}
        {...(may('finance.cases.decide') && {
          selection: {
            keys: marked,
            change: setMarked,
            acts: (
              <Button size="compact-md" onClick={() => setDeciding(true)}>
                {t('finance.cases.bulk.act')}
              </Button>
            ),
          },
        })}
      />
      {deciding && (
        <BulkDecide
          cases={chosen}
          close={() => setDeciding(false)}
          done={() => {
            setDeciding(false);
            setMarked(none);
          }}
        />
      )}
    </Page>
  );
}

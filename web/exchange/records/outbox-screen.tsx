import { Button } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { archiveRoutes } from '#exchange/contract';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useOutboxColumns } from './box-columns.tsx';
import { exportQuery, outboxFilter } from './box-filter.ts';
import { BoxFilters } from './box-filters.tsx';
import type { OutboxRow } from './record-types.ts';

/** What this state published, newest first, and how far each came. */
export function OutboxScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useMay();
  const { query } = useListQuery();
  const filter = useMemo(() => outboxFilter(query), [query]);
  const records = useRecords<OutboxRow>(['exchange', 'outbox', language, filter], (after) =>
    api.workbench.outbox({ query: { ...filter, after, limit: 100 } }),
  );
  const file = exportQuery(true, query);
  const write = may('exchange.compose') && (
    <Button component={Link} to="/exchange/compose" leftSection={<IconPencilPlus size={18} stroke={1.7} />}>
      {t('exchange.nav.compose')}
    </Button>
  );
  return (
    <Page title={t('exchange.nav.outbox')} purpose={t('exchange.records.outboxPurpose')} actions={write}>
      <RecordTable
        screen="exchange-outbox"
        label={t('exchange.nav.outbox')}
        columns={useOutboxColumns()}
        records={records}
        rowKey={(row) => row.id}
        href={(row) => `/exchange/records/${row.id}`}
        filters={<BoxFilters box="outbox" />}
        tone={(row) => (row.revoked ? 'quiet' : undefined)}
        {...(file !== undefined && { exportHref: addressOf(archiveRoutes.exchangeRecordsExport, { query: file }) })}
        empty={{
          title: t('exchange.records.outboxEmpty'),
          text: t('exchange.records.outboxEmptyText'),
          action: write,
        }}
      />
    </Page>
  );
}

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
import { useInboxColumns } from './box-columns.tsx';
import { exportQuery, inboxFilter } from './box-filter.ts';
import { BoxFilters } from './box-filters.tsx';
import type { InboxRow } from './record-types.ts';

/** What other members sent, newest first; what nobody has opened yet stands out. */
export function InboxScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { query } = useListQuery();
  const filter = useMemo(() => inboxFilter(query), [query]);
  const records = useRecords<InboxRow>(['exchange', 'inbox', language, filter], (after) =>
    api.workbench.inbox({ query: { ...filter, after, limit: 100 } }),
  );
  const file = exportQuery(false, query);
  return (
    <Page title={t('exchange.nav.inbox')} purpose={t('exchange.records.inboxPurpose')}>
      <RecordTable
        screen="exchange-inbox"
        label={t('exchange.nav.inbox')}
        columns={useInboxColumns()}
        records={records}
        rowKey={(row) => row.id}
        href={(row) => `/exchange/records/${row.id}`}
        filters={<BoxFilters box="inbox" />}
        {...(file !== undefined && { exportHref: addressOf(archiveRoutes.exchangeRecordsExport, { query: file }) })}
        empty={{ title: t('exchange.records.inboxEmpty'), text: t('exchange.records.inboxEmptyText') }}
      />
    </Page>
  );
}

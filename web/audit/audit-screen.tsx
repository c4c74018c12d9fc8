import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { addressOf } from '#base/client';
import { nodeRoutes } from '#node/contract';
import { useListQuery } from '../parts/record-table/list-query.ts';
import { RecordTable } from '../parts/record-table/record-table.tsx';
import { useRecords } from '../parts/record-table/records.ts';
import { api } from '../shell/api.ts';
import { Page } from '../shell/page.tsx';
import { useAuditColumns } from './audit-columns.tsx';
import { AuditFilters } from './audit-filters.tsx';
import type { AuditEntry } from './audit-entry.ts';
import { EntryDrawer } from './entry-drawer.tsx';
import { VerifyChain } from './verify-chain.tsx';

type Filter = Omit<z.input<typeof nodeRoutes.auditLog.query>, 'limit'>;

/** Every write and every look at a person's data; only read here, by whoever may. */
export function AuditScreen() {
  const { t } = useTranslation();
  const { query, change } = useListQuery();
  const filter = useMemo(() => filterOf(query), [query]);
  const records = useRecords<AuditEntry>(['audit', filter], (after) =>
    api.node.auditLog({ query: { ...filter, after, limit: 200 } }),
  );
  return (
    <Page title={t('audit.title')} purpose={t('audit.purpose')} actions={<VerifyChain />}>
      <RecordTable
        screen="audit"
        label={t('audit.title')}
        search={false}
        columns={useAuditColumns()}
        records={records}
        rowKey={(entry) => String(entry.seq)}
        onOpen={(entry) => change({ entry: String(entry.seq) })}
        tone={(entry) => (entry.outcome === 'failure' ? 'late' : undefined)}
        filters={<AuditFilters seen={records.rows} />}
        exportHref={addressOf(nodeRoutes.auditExport, { query: filter })}
        empty={{ title: t('audit.empty.title'), text: t('audit.empty.text') }}
      />
      <EntryDrawer
        entry={records.rows.find((entry) => String(entry.seq) === query['entry'])}
        close={() => change({ entry: undefined })}
      />
    </Page>
  );
}

/** Days of the reader become moments: from the first second of one to the last of the other. */
function filterOf({
  actor,
  action,
  object,
  outcome,
  from,
  until,
}: Readonly<Record<string, string | undefined>>): Filter {
  const filter: Filter = {};
  if (actor !== undefined) filter.actor = actor;
  if (action !== undefined) filter.action = action;
  if (object !== undefined) filter.object = object;
  if (outcome === 'success' || outcome === 'failure') filter.outcome = outcome;
  if (from !== undefined) filter.from = new Date(`${from}T00:00:00`).toISOString();
  if (until !== undefined) filter.until = new Date(`${until}T23:59:59.999`).toISOString();
  return filter;
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../finance/orders/orders.module.css';
import { useListQuery } from '../parts/record-table/list-query.ts';
import { RecordTable } from '../parts/record-table/record-table.tsx';
import { useRecords } from '../parts/record-table/records.ts';
import { Refusal } from '../parts/refusal.tsx';
import { api } from '../shell/api.ts';
import { useLanguage } from '../shell/language.ts';
import { Page } from '../shell/page.tsx';
import { FilesPanel } from './files-panel.tsx';
import { KeysPanel } from './keys-panel.tsx';
import { usePortalColumns } from './portal-columns.tsx';
import { PortalFigures } from './portal-figures.tsx';
import { portalQuery } from './portal-query.ts';
import { type PortalRow, portalWaits } from './portal-types.ts';

/** What was served on the reader's entity, what waits, its keys and its files. */
export function PortalScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { query } = useListQuery();
  const { data: portal, error, refetch } = useQuery(portalQuery);
  const waits = portalWaits.find((one) => one === query['waits']);
  const filter = useMemo(() => (waits === undefined ? {} : { waits }), [waits]);
  const records = useRecords<PortalRow>(['portal', 'orders', filter], (after) =>
    api.portal.portalOrders({ query: { ...filter, after, limit: 100 } }),
  );
  const entity = portal?.entity.names[language] ?? '';
  return (
    <Page title={t('portal.title')} purpose={<bdi>{t('portal.purpose', { entity: `\u2068${entity}\u2069` })}</bdi>}>
      <Refusal error={error} again={() => void refetch()} />
      <PortalFigures />
      <div className={classes.column}>
        <RecordTable
          screen="portal"
          label={t('portal.orders')}
          columns={usePortalColumns()}
          records={records}
          rowKey={(order) => order.id}
          href={(order) => `/portal/${order.id}`}
          tone={(order) => (order.late || order.returned ? 'late' : order.standing ? undefined : 'quiet')}
          search={false}
          empty={{ title: t('portal.empty.title'), text: t('portal.empty.text') }}
        />
        {portal !== undefined && <KeysPanel portal={portal} />}
        <FilesPanel />
      </div>
    </Page>
  );
}

import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { orderRoutes } from '#finance/contract';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useOrderColumns } from './order-columns.tsx';
import { OrderFigures } from './order-figures.tsx';
import { orderKinds, type OrderRow, orderStates, orderWaits } from './order-types.ts';

/** Orders of the reader's desks: what waits for whom, what stands, what was let go. */
export function OrdersScreen() {
  const { t } = useTranslation();
  const { query, change } = useListQuery();
  const filter = useMemo(() => {
    const said = {
      state: orderStates.find((one) => one === query['state']),
      kind: orderKinds.find((one) => one === query['kind']),
      waits: orderWaits.find((one) => one === query['waits']),
      entity: query['entity'],
      alert: query['alert'],
      q: query['q'],
    };
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as typeof said;
  }, [query]);
  const records = useRecords<OrderRow>(['orders', 'queue', filter], (after) =>
    api.orders.orders({ query: { ...filter, after, limit: 100 } }),
  );
  return (
    <Page title={t('finance.orders.title')} purpose={t('finance.orders.purpose')}>
      <OrderFigures />
      <RecordTable
        screen="orders"
        label={t('finance.orders.title')}
        columns={useOrderColumns()}
        records={records}
        rowKey={(order) => order.id}
        href={(order) => `/orders/${order.id}`}
        tone={(order) =>
          order.late || order.lost !== undefined
            ? 'late'
            : order.state === 'proposed' || (order.state === 'served' && order.kind === 'freeze')
              ? undefined
              : 'quiet'
        }
        filters={
          <>
            <Select
              clearable
              w={190}
              placeholder={t('finance.orders.allStates')}
              aria-label={t('finance.orders.state')}
              data={orderStates.map((value) => ({ value, label: t(`finance.orders.states.${value}`) }))}
              value={filter.state ?? null}
              onChange={(state) => change({ state: state ?? undefined })}
            />
            <Select
              clearable
              w={160}
              placeholder={t('finance.orders.allKinds')}
              aria-label={t('finance.orders.kind')}
              data={orderKinds.map((value) => ({ value, label: t(`finance.orders.kinds.${value}`) }))}
              value={filter.kind ?? null}
              onChange={(kind) => change({ kind: kind ?? undefined })}
            />
          </>
        }
        exportHref={addressOf(orderRoutes.ordersExport, { query: filter })}
        empty={{ title: t('finance.orders.empty.title'), text: t('finance.orders.empty.text') }}
      />
    </Page>
  );
}

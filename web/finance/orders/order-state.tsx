import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconSnowflake, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OrderRow } from './order-types.ts';

const looks = {
  proposed: ['amber', IconUsers],
  served: ['red', IconSnowflake],
  released: ['green', IconCircleCheck],
  refused: ['gray', IconCircleX],
  withdrawn: ['gray', IconCircleX],
  lapsed: ['gray', IconCircleX],
} as const;

/** Where an order stands: a sign, a word, a colour; a freeze without its ground says so. */
export function OrderState({ order }: { order: Pick<OrderRow, 'state' | 'kind' | 'lost'> }) {
  const { t } = useTranslation();
  const notice = order.kind !== 'freeze';
  const [color, Icon] = notice ? (['gray', IconCircleCheck] as const) : looks[order.state];
  return (
    <>
      <Badge variant="light" color={color} tt="none" leftSection={<Icon size={13} stroke={2} />}>
        {t(notice ? `finance.orders.kinds.${order.kind}` : `finance.orders.states.${order.state}`)}
      </Badge>
      {order.lost !== undefined && (
        <Badge variant="light" color="red" tt="none" leftSection={<IconAlertTriangle size={13} stroke={2} />}>
          {t('finance.orders.waits.lost')}
        </Badge>
      )}
    </>
  );
}

import { Badge } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../finance/orders/orders.module.css';
import { PersonName } from '../parts/person-name.tsx';
import type { Column } from '../parts/record-table/column.ts';
import { When } from '../parts/when.tsx';
import type { PortalRow } from './portal-types.ts';

export function usePortalColumns(): readonly Column<PortalRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'number',
        title: t('finance.orders.number'),
        width: [8, 0.7],
        cell: ({ number }) => <bdi>{number}</bdi>,
      },
      {
        id: 'holder',
        title: t('finance.orders.holder'),
        width: [13, 2],
        cell: ({ holderName }) => (
          <span className={classes.clamp}>
            <PersonName name={holderName} />
          </span>
        ),
      },
      {
        id: 'row',
        title: t('finance.orders.rowKey'),
        width: [8, 0.8],
        cell: ({ rowKey }) => <bdi>{rowKey}</bdi>,
      },
      {
        id: 'state',
        title: t('finance.orders.state'),
        width: [13, 1.3],
        cell: (order) => (
          <span className={classes.marks}>
            <PortalState order={order} />
          </span>
        ),
      },
      {
        id: 'answer',
        title: t('finance.orders.answerBy'),
        width: [9, 0.9],
        cell: ({ answerBy, late }) => (
          <span className={classes.due} data-late={late}>
            {answerBy === undefined ? '–' : <When at={answerBy} />}
            {late && <b>{t('finance.orders.late')}</b>}
          </span>
        ),
      },
      {
        id: 'served',
        title: t('finance.orders.served'),
        width: [8, 0.8],
        cell: ({ servedAt }) => <When at={servedAt} />,
      },
    ],
    [t],
  );
}

/** What kind of order it is, and what the entity still owes. */
export function PortalState({ order }: { order: PortalRow }) {
  const { t } = useTranslation();
  const freeze = order.kind === 'freeze';
  return (
    <>
      <Badge variant="light" color={freeze && order.standing ? 'red' : 'gray'} tt="none">
        {t(`finance.orders.kinds.${order.kind}`)}
        {freeze && ` · ${t(order.standing ? 'portal.standing' : 'portal.over')}`}
      </Badge>
      {order.acknowledgedAt === undefined && (
        <Badge variant="light" color="amber" tt="none">
          {t('portal.waits.unread')}
        </Badge>
      )}
      {order.answered && (
        <Badge variant="light" color="green" tt="none">
          {t('portal.answered')}
        </Badge>
      )}
      {order.returned && (
        <Badge variant="light" color="red" tt="none">
          {t('portal.waits.returned')}
        </Badge>
      )}
    </>
  );
}

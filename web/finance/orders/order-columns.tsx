import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../../parts/person-name.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { When } from '../../parts/when.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { OrderState } from './order-state.tsx';
import type { OrderRow } from './order-types.ts';
import classes from './orders.module.css';

export function useOrderColumns(): readonly Column<OrderRow>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'number',
        title: t('finance.orders.number'),
        width: [8, 0.7],
        cell: ({ number }) => (number === undefined ? t('finance.orders.noNumber') : <bdi>{number}</bdi>),
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
        id: 'entity',
        title: t('finance.orders.entity'),
        width: [11, 1.4],
        cell: ({ entity }) => <bdi className={classes.clamp}>{entity.names[language]}</bdi>,
      },
      {
        id: 'state',
        title: t('finance.orders.state'),
        width: [13, 1.3],
        cell: (order) => (
          <span className={classes.marks}>
            <OrderState order={order} />
          </span>
        ),
      },
      {
        id: 'answer',
        title: t('finance.orders.answerBy'),
        width: [10, 1],
        cell: (order) => (
          <span className={classes.due} data-late={order.late}>
            {order.answerBy === undefined ? '–' : <When at={order.answerBy} />}
            {order.late && <b>{t('finance.orders.late')}</b>}
            {order.toReview > 0 && (
              <b>
                {t('finance.orders.waits.review')}: {formats.number(order.toReview)}
              </b>
            )}
          </span>
        ),
      },
      {
        id: 'served',
        title: t('finance.orders.served'),
        width: [8, 0.8],
        cell: ({ servedAt }) => (servedAt === undefined ? '–' : <When at={servedAt} />),
      },
      {
        id: 'row',
        title: t('finance.orders.rowKey'),
        width: [8, 0.7],
        hidden: true,
        cell: ({ rowKey }) => <bdi>{rowKey}</bdi>,
      },
      {
        id: 'by',
        title: t('finance.orders.by'),
        width: [8, 0.7],
        cell: ({ by }) => <PersonName name={by} />,
      },
    ],
    [t, language, formats],
  );
}

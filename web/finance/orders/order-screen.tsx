import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { orderRoutes } from '#finance/contract';
import { Refusal } from '../../parts/refusal.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { LostGround } from './lost-ground.tsx';
import { OrderAnswers } from './order-answers.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderHistory } from './order-history.tsx';
import { orderQuery } from './order-query.ts';
import { OrderSecond } from './order-second.tsx';
import { OrderState } from './order-state.tsx';
import type { Order } from './order-types.ts';
import classes from './orders.module.css';

/** One order: what it orders, on which ground, what the entity said, and what came after. */
export function OrderScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(orderQuery(language, id));
  if (data === undefined) {
    return (
      <Page title={t('finance.nav.order')} back={{ to: '/orders', title: t('finance.orders.title') }}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  }
  return <OneOrder key={id} order={data} />;
}

function OneOrder({ order }: { order: Order }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kind = t(`finance.orders.kinds.${order.kind}`);
  return (
    <Page
      title={order.number === undefined ? kind : `${kind} \u2068${order.number}\u2069`}
      mark={<OrderState order={order} />}
      purpose={<bdi>{order.entity.names[language]}</bdi>}
      back={{ to: '/orders', title: t('finance.orders.title') }}
      actions={
        order.number !== undefined && (
          <Button
            component="a"
            variant="default"
            href={addressOf(orderRoutes.orderLetter, { params: { id: order.id } })}
            leftSection={<IconPrinter size={18} stroke={1.7} />}
          >
            {t('finance.orders.letter')}
          </Button>
        )
      }
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <LostGround order={order} />
          <OrderFacts order={order} />
          {order.kind === 'freeze' && order.number !== undefined && <OrderAnswers order={order} />}
        </div>
        <div className={classes.column}>
          <OrderSecond order={order} />
          <OrderHistory order={order} />
        </div>
      </div>
    </Page>
  );
}

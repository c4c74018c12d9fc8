import { Alert as Notice, Button, Group, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { useTakeOrder } from './order-query.ts';
import type { Order } from './order-types.ts';
import classes from './orders.module.css';

type Asking = 'approve' | 'refuse' | 'withdraw';

/** The second person's word on a proposal, or the proposer's way back. */
export function OrderSecond({ order }: { order: Order }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const take = useTakeOrder();
  const [asking, setAsking] = useState<Asking>();
  const params = { id: order.id };
  const act = useMutation({
    mutationFn: ({ what, reason }: { what: Asking; reason: string }) =>
      what === 'withdraw'
        ? api.orders.withdrawOrder({ params, body: { reason } })
        : api.orders.secondOrder({ params, body: { approve: what === 'approve', reason } }),
    onSuccess: (after) => {
      setAsking(undefined);
      take(after);
    },
  });
  if (order.state !== 'proposed') return null;
  const entity = `\u2068${order.entity.names[language]}\u2069`;
  const words = {
    approve: {
      title: t('finance.orders.second.approveAsk'),
      act: t('finance.orders.second.approve'),
      will: [
        t('finance.orders.second.willServe', { entity }),
        t('finance.orders.second.willFreeze'),
        t('finance.orders.second.willNotChange'),
      ],
    },
    refuse: {
      title: t('finance.orders.second.refuseAsk'),
      act: t('finance.orders.second.refuse'),
      will: [t('finance.orders.second.willRefuse')],
    },
    withdraw: {
      title: t('finance.orders.second.withdrawAsk'),
      act: t('finance.orders.second.withdraw'),
      will: [t('finance.orders.second.willRefuse')],
    },
  } as const;
  const open = (what: Asking) => {
    act.reset();
    setAsking(what);
  };
  return (
    <Panel title={t('finance.orders.second.title')}>
      <Stack gap="sm">
        <p className={classes.text}>
          <bdi>{t('finance.orders.second.asks', { name: `\u2068${order.by}\u2069` })}</bdi>
        </p>
        {order.may.approve ? (
          <Group gap="sm">
            <Button onClick={() => open('approve')}>{words.approve.act}</Button>
            <Button variant="default" onClick={() => open('refuse')}>
              {words.refuse.act}
            </Button>
          </Group>
        ) : (
          <Notice
            color="gray"
            variant="light"
            icon={<IconInfoCircle size={20} stroke={1.7} />}
            title={t('finance.orders.second.mayNot')}
          >
            {order.may.why}
          </Notice>
        )}
        {order.may.withdraw && (
          <Button variant="default" onClick={() => open('withdraw')}>
            {words.withdraw.act}
          </Button>
        )}
      </Stack>
      {asking !== undefined && (
        <ConfirmAct
          opened
          close={() => setAsking(undefined)}
          title={words[asking].title}
          will={words[asking].will}
          act={words[asking].act}
          grave={asking === 'approve'}
          reason={10}
          confirm={(reason) => act.mutate({ what: asking, reason })}
          pending={act.isPending}
          error={act.error}
        />
      )}
    </Panel>
  );
}

import { Alert as Notice, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useTakeOrder } from './order-query.ts';
import type { Order } from './order-types.ts';
import classes from './orders.module.css';

/** A freeze that stands without one of its grounds: says which, and lets an approver release it. */
export function LostGround({ order }: { order: Order }) {
  const { t } = useTranslation();
  const take = useTakeOrder();
  const [asking, setAsking] = useState(false);
  const release = useMutation({
    mutationFn: (reason: string) => api.orders.settleOrder({ params: { id: order.id }, body: { reason } }),
    onSuccess: (after) => {
      setAsking(false);
      take(after);
    },
  });
  if (order.lost === undefined) return null;
  return (
    <Notice
      color="red"
      variant="light"
      icon={<IconAlertTriangle size={20} stroke={1.7} />}
      title={t('finance.orders.lost.title')}
    >
      <p className={classes.text}>{t(`finance.orders.lost.${order.lost}`)}</p>
      {order.may.settle && (
        <Button size="compact-md" onClick={() => setAsking(true)}>
          {t('finance.orders.lost.release')}
        </Button>
      )}
      <ConfirmAct
        opened={asking}
        close={() => setAsking(false)}
        title={t('finance.orders.lost.ask')}
        will={[t('finance.orders.lost.will')]}
        act={t('finance.orders.lost.release')}
        reason={10}
        confirm={(reason) => release.mutate(reason)}
        pending={release.isPending}
        error={release.error}
      />
    </Notice>
  );
}

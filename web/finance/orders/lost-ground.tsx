import { Alert as Notice, Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useTakeOrder } from './order-query.ts';
import type { Order } from './order-types.ts';
import classes from './orders.module.css';

/**
 * A freeze that stands without one of its grounds, or as a restored backup has it: says which, and lets an approver
 * release it, or say that it stands where only the backup puts it in doubt.
 */
export function LostGround({ order }: { order: Order }) {
  const { t } = useTranslation();
  const take = useTakeOrder();
  const [asking, setAsking] = useState<'release' | 'stands'>();
  const settle = useMutation({
    mutationFn: (body: { reason: string; stands: boolean }) =>
      api.orders.settleOrder({ params: { id: order.id }, body }),
    onSuccess: (after) => {
      setAsking(undefined);
      take(after);
    },
  });
  if (order.lost === undefined) return null;
  const stands = asking === 'stands';
  return (
    <Notice
      color="red"
      variant="light"
      icon={<IconAlertTriangle size={20} stroke={1.7} />}
      title={t(order.lost === 'restored' ? 'finance.orders.lost.doubt' : 'finance.orders.lost.title')}
    >
      <p className={classes.text}>{t(`finance.orders.lost.${order.lost}`)}</p>
      {order.may.settle && (
        <Group gap="sm">
          <Button size="compact-md" onClick={() => setAsking('release')}>
            {t('finance.orders.lost.release')}
          </Button>
          {order.lost === 'restored' && (
            <Button size="compact-md" variant="default" onClick={() => setAsking('stands')}>
              {t('finance.orders.lost.stands')}
            </Button>
          )}
        </Group>
      )}
      <ConfirmAct
        opened={asking !== undefined}
        close={() => setAsking(undefined)}
        title={t(stands ? 'finance.orders.lost.askStands' : 'finance.orders.lost.ask')}
        will={[t(stands ? 'finance.orders.lost.willStands' : 'finance.orders.lost.will')]}
        act={t(stands ? 'finance.orders.lost.stands' : 'finance.orders.lost.release')}
        reason={10}
        confirm={(reason) => settle.mutate({ reason, stands })}
        pending={settle.isPending}
        error={settle.error}
      />
    </Notice>
  );
}

import { Button, Stack, Textarea } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { useMay } from '../../shell/session.ts';
import { useTakeOrder } from './order-query.ts';
import classes from './orders.module.css';

/** On an alert that was decided as the same: what stands and what is missing before a freeze, and its proposal. */
export function ActPanel({ alert }: { alert: { id: string; state: string; verdict?: string | undefined } }) {
  const { t } = useTranslation();
  const may = useMay();
  const language = useLanguage();
  const navigate = useNavigate();
  const take = useTakeOrder();
  const [asking, setAsking] = useState(false);
  const [instructions, setInstructions] = useState('');
  const { data } = useQuery({
    queryKey: ['orders', 'possible', alert.id, alert.state, alert.verdict],
    queryFn: () => api.orders.orderPossible({ params: { id: alert.id } }),
    enabled: may('finance.orders.read'),
  });
  const propose = useMutation({
    mutationFn: (reason: string) => api.orders.proposeOrder({ body: { alert: alert.id, instructions, reason } }),
    onSuccess: async (order) => {
      take(order);
      await navigate({ to: `/orders/${order.id}` });
    },
  });
  if (data === undefined || (!data.same && data.orders.length === 0)) return null;
  const entity = data.entity?.names[language] ?? '';
  const stands = [
    ['same', data.same],
    ['effect', data.effect],
    ['entity', data.entity !== undefined],
  ] as const;
  return (
    <Panel title={t('finance.orders.act.title')}>
      <Stack gap="sm">
        <ul className={classes.entries}>
          {stands.map(([what, there]) => (
            <li key={what} className={classes.line}>
              {there ? <IconCheck size={16} stroke={2} aria-hidden /> : <IconX size={16} stroke={2} aria-hidden />}
              <span>{t(`finance.orders.act.${what}`)}</span>
              <b className={classes.small}>{t(there ? 'finance.orders.act.stands' : 'finance.orders.act.missing')}</b>
            </li>
          ))}
        </ul>
        {data.orders.length > 0 && (
          <div className={classes.line}>
            <span>{t('finance.orders.act.orders')}:</span>
            {data.orders.map((order) => (
              <Link key={order.id} to={`/orders/${order.id}`} className={classes.link}>
                <bdi>{order.number ?? t(`finance.orders.states.${order.state}`)}</bdi>
              </Link>
            ))}
          </div>
        )}
        {data.possible && may('finance.orders.propose') && (
          <Button onClick={() => setAsking(true)}>{t('finance.orders.act.propose')}</Button>
        )}
      </Stack>
      <ConfirmAct
        opened={asking}
        close={() => setAsking(false)}
        title={t('finance.orders.act.ask')}
        will={[t('finance.orders.act.willTo', { entity: `\u2068${entity}\u2069` }), t('finance.orders.act.willWait')]}
        act={t('finance.orders.act.propose')}
        reason={10}
        confirm={(reason) => propose.mutate(reason)}
        pending={propose.isPending}
        error={propose.error}
      >
        <Textarea
          autosize
          minRows={2}
          maxLength={2000}
          label={t('finance.orders.act.instructions')}
          value={instructions}
          onChange={(event) => setInstructions(event.currentTarget.value)}
        />
      </ConfirmAct>
    </Panel>
  );
}

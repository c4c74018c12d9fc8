import { Badge, Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import classes from '../known/known.module.css';
import { outletName } from './outlet-name.ts';
import type { OutboxRow } from './outlet-types.ts';

const colors = { waiting: 'gray', sending: 'gray', sent: 'green', failed: 'red', 'given-up': 'gray' } as const;

interface DeliveryProps {
  row: OutboxRow;
  may: boolean;
  again: () => void;
}

/** One thing that was told or is to be told: of which dossier, by which outlet, in which language, and how it came out. */
export function Delivery({ row, may, again }: DeliveryProps) {
  const { t } = useTranslation();
  const retry = useMutation({
    mutationFn: () => api.thoughtOutlets.retryDelivery({ params: { key: row.key } }),
    onSuccess: again,
  });
  const open = row.state === 'failed' || row.state === 'waiting';
  return (
    <li>
      <span>
        <Badge variant="light" color={colors[row.state]} me="xs">
          {t(`thought.outlets.of.${row.state}`)}
        </Badge>
        <Link to={`/thought/known/${row.record}`} className={classes.link}>
          {t(`thought.outlets.event.${row.event}`)}
        </Link>{' '}
        · {outletName(t, row.outlet)} · {t(`thought.outlets.in.${row.language}`)}
      </span>
      <span className={classes.small}>
        <When at={row.sentAt ?? row.putAt} />
        {row.attempts > 1 && ` · ${t('thought.outlets.attempts', { count: row.attempts })}`}
      </span>
      {(row.problem !== null || row.reason !== null || row.recipient !== '') && (
        <span className={classes.small} style={{ flexBasis: '100%', overflowWrap: 'anywhere' }}>
          {row.recipient !== '' && row.outlet === 'activitypub' && (
            <>
              <bdi dir="ltr">{row.recipient}</bdi>
              {' · '}
            </>
          )}
          {row.problem !== null && <bdi dir="auto">{row.problem}</bdi>}
          {row.reason !== null && (
            <>
              {' '}
              {t('thought.outlets.because')} <bdi dir="auto">{row.reason}</bdi>
            </>
          )}
        </span>
      )}
      {may && (open || row.state === 'given-up') && (
        <Group gap="xs">
          <Button size="compact-sm" variant="default" loading={retry.isPending} onClick={() => retry.mutate()}>
            {t('thought.outlets.retry')}
          </Button>
          {open && <GiveUp deliveryKey={row.key} done={again} />}
        </Group>
      )}
      <Refusal error={retry.error} />
    </li>
  );
}

function GiveUp({ deliveryKey, done }: { deliveryKey: string; done: () => void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const act = useMutation({
    mutationFn: (reason: string) =>
      api.thoughtOutlets.giveUpDelivery({ params: { key: deliveryKey }, body: { reason } }),
    onSuccess: () => {
      setAsking(false);
      done();
    },
  });
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t('thought.outlets.giveUp')}
      </Button>
      <ConfirmAct
        opened={asking}
        close={() => setAsking(false)}
        title={t('thought.outlets.giveUpTitle')}
        will={[t('thought.outlets.giveUpWill')]}
        act={t('thought.outlets.giveUp')}
        reason={10}
        confirm={(reason) => act.mutate(reason)}
        pending={act.isPending}
        error={act.error}
      />
    </>
  );
}

import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useActor, useMay } from '../../shell/session.ts';
import type { Alert, Decision } from './alert-types.ts';
import { useTakeAlert } from './take-alert.ts';

/** Takes a decision back: what binds, or one's own proposal. */
export function WithdrawDecision({ alert, decision }: { alert: Alert; decision: Decision }) {
  const { t } = useTranslation();
  const may = useMay();
  const actor = useActor();
  const take = useTakeAlert();
  const [asking, setAsking] = useState(false);
  const withdraw = useMutation({
    mutationFn: (reason: string) =>
      api.alerts.withdrawDecision({ params: { id: alert.id, decision: decision.id }, body: { reason } }),
    onSuccess: (after) => {
      setAsking(false);
      take(after);
    },
  });
  const open = decision.state === 'standing' || (decision.state === 'waiting' && decision.by.id === actor.id);
  if (!open || alert.state === 'closed' || !may('finance.alerts.decide')) return null;
  return (
    <div>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t('finance.alerts.withdraw.act')}
      </Button>
      <ConfirmAct
        opened={asking}
        close={() => setAsking(false)}
        title={t('finance.alerts.withdraw.ask')}
        will={[t('finance.alerts.withdraw.will.open'), t('finance.alerts.withdraw.will.kept')]}
        act={t('finance.alerts.withdraw.act')}
        grave
        reason={10}
        confirm={(reason) => withdraw.mutate(reason)}
        pending={withdraw.isPending}
        error={withdraw.error}
      />
    </div>
  );
}

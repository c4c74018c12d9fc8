import { Alert as Notice, Button, Group, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import type { Alert } from './alert-types.ts';
import classes from './alerts.module.css';
import { WithdrawDecision } from './withdraw-decision.tsx';
import { useTakeAlert } from './take-alert.ts';

/** The second pair of eyes: what was proposed, by whom and why; confirm or refuse, each with a reason of one's own. */
export function SecondPanel({ alert }: { alert: Alert }) {
  const { t } = useTranslation();
  const take = useTakeAlert();
  const [asking, setAsking] = useState<'approve' | 'refuse'>();
  const proposal = alert.decisions.find((decision) => decision.state === 'waiting');
  const second = useMutation({
    mutationFn: ({ approve, reason }: { approve: boolean; reason: string }) =>
      api.alerts.approveDecision({
        params: { id: alert.id, decision: proposal?.id ?? '' },
        body: { approve, reason },
      }),
    onSuccess: (after) => {
      setAsking(undefined);
      take(after);
    },
  });
  if (alert.state !== 'proposed' || proposal === undefined) return null;
  const { name } = proposal.by;
  return (
    <Panel title={t('finance.alerts.second.title')}>
      <Stack gap="sm">
        <div>
          <b>
            <bdi>{t('finance.alerts.second.asks', { name: `\u2068${name}\u2069` })}</bdi>
          </b>{' '}
          <span className={classes.small}>
            <When at={proposal.at} />
          </span>
          <p className={classes.text} dir="auto">
            {proposal.reason}
          </p>
        </div>
        {alert.may.approve ? (
          <Group gap="sm">
            <Button color="red" onClick={() => setAsking('approve')}>
              {t('finance.alerts.second.approve')}
            </Button>
            <Button variant="default" onClick={() => setAsking('refuse')}>
              {t('finance.alerts.second.refuse')}
            </Button>
          </Group>
        ) : (
          <Notice
            color="gray"
            variant="light"
            icon={<IconInfoCircle size={20} stroke={1.7} />}
            title={t('finance.alerts.second.mayNot')}
          >
            {alert.may.why}
          </Notice>
        )}
        <WithdrawDecision alert={alert} decision={proposal} />
      </Stack>
      <ConfirmAct
        opened={asking === 'approve'}
        close={() => setAsking(undefined)}
        title={t('finance.alerts.second.approveAsk')}
        will={[
          t('finance.alerts.second.approveWill.binds'),
          t('finance.alerts.second.approveWill.first', { name: `\u2068${name}\u2069` }),
          t('finance.alerts.second.approveWill.freeze'),
        ]}
        act={t('finance.alerts.second.approve')}
        grave
        reason={10}
        confirm={(reason) => second.mutate({ approve: true, reason })}
        pending={second.isPending}
        error={second.error}
      />
      <ConfirmAct
        opened={asking === 'refuse'}
        close={() => setAsking(undefined)}
        title={t('finance.alerts.second.refuseAsk')}
        will={[
          t('finance.alerts.second.refuseWill.first', { name: `\u2068${name}\u2069` }),
          t('finance.alerts.second.refuseWill.open'),
        ]}
        act={t('finance.alerts.second.refuse')}
        reason={10}
        confirm={(reason) => second.mutate({ approve: false, reason })}
        pending={second.isPending}
        error={second.error}
      />
    </Panel>
  );
}

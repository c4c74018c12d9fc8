import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useActor, useMay } from '../../shell/session.ts';
import { Facts } from '../../parts/facts.tsx';
import type { Alert } from './alert-types.ts';
import { AssignMenu } from './assign-menu.tsx';
import classes from './alerts.module.css';
import { DueMark } from './due-mark.tsx';
import { useTakeAlert } from './take-alert.ts';
import { useTitles } from './titles.ts';

/** Whose it is, when it is due, where it stands; take it, give it back, move its date. */
export function WorkPanel({ alert }: { alert: Alert }) {
  const { t } = useTranslation();
  const may = useMay();
  const actor = useActor();
  const queries = useQueryClient();
  const titles = useTitles();
  const [moving, setMoving] = useState(false);
  const mine = alert.assignee?.id === actor.id;
  const assign = useMutation({
    mutationFn: (to: string | null) => api.alerts.assignAlerts({ body: { alerts: [alert.id], to } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
  });
  const works = may('finance.alerts.decide') && alert.state !== 'closed';
  useHotkeys([['A', () => works && !mine && assign.mutate(actor.id), { usePhysicalKeys: true }]]);
  return (
    <Panel title={t('finance.alerts.work')}>
      <Stack gap="sm">
        <Facts
          facts={[
            [
              t('finance.alerts.assignee'),
              alert.assignee === undefined ? t('finance.alerts.nobody') : <PersonName name={alert.assignee.name} />,
            ],
            [t('finance.alerts.due'), <DueMark key="due" alert={alert} />],
            [t('finance.alerts.raised'), <When key="raised" at={alert.raisedAt} show="moment" />],
            [t('finance.alerts.desk'), <bdi key="desk">{alert.desk}</bdi>],
            [t('finance.alerts.book'), <bdi key="book">{titles.book(alert.book)}</bdi>],
            [t('finance.alerts.list'), <bdi key="list">{titles.list(alert.list)}</bdi>],
            [
              t('finance.alerts.evidence'),
              <code key="evidence" dir="ltr" className={classes.hash}>
                {alert.evidence.slice(0, 24)}…
              </code>,
            ],
          ]}
        />
        {works && (
          <Group gap="xs">
            <Button
              size="sm"
              variant="light"
              loading={assign.isPending}
              onClick={() => assign.mutate(mine ? null : actor.id)}
            >
              {t(mine ? 'finance.alerts.giveBack' : 'finance.alerts.take')}
            </Button>
            <AssignMenu me={actor.id} assign={(to) => assign.mutate(to)} pending={assign.isPending} quiet />
            <Button size="sm" variant="default" onClick={() => setMoving(true)}>
              {t('finance.alerts.moveDue')}
            </Button>
          </Group>
        )}
        <Refusal error={assign.error} />
      </Stack>
      <MoveDue alert={alert} opened={moving} close={() => setMoving(false)} />
    </Panel>
  );
}

function MoveDue({ alert, opened, close }: { alert: Alert; opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  const take = useTakeAlert();
  const [day, setDay] = useState('');
  const move = useMutation({
    mutationFn: (reason: string) =>
      api.alerts.changeDue({
        params: { id: alert.id },
        body: { dueAt: new Date(`${day}T23:59:00`).toISOString(), reason },
      }),
    onSuccess: (after) => {
      close();
      take(after);
    },
  });
  return (
    <ConfirmAct
      opened={opened}
      close={close}
      title={t('finance.alerts.moveDue')}
      will={[t('finance.alerts.moveDueWill')]}
      act={t('finance.alerts.moveDue')}
      reason={10}
      confirm={(reason) => day !== '' && move.mutate(reason)}
      pending={move.isPending}
      error={move.error}
    >
      <TextInput
        required
        type="date"
        label={t('finance.alerts.newDue')}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
    </ConfirmAct>
  );
}

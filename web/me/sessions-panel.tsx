import { Badge, Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../parts/confirm-act.tsx';
import { Panel } from '../parts/panel.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { When } from '../parts/when.tsx';
import { api } from '../shell/api.ts';
import { browserOf } from './browser-name.ts';
import classes from './me.module.css';

const key = ['my-sessions'];

export function SessionsPanel() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const sessions = useQuery({ queryKey: key, queryFn: () => api.node.mySessions({}) });
  const [ending, setEnding] = useState<string>();
  const end = useMutation({
    mutationFn: (id: string) => api.node.endSession({ params: { id } }),
    onSuccess: async () => {
      setEnding(undefined);
      await queries.invalidateQueries({ queryKey: key });
    },
  });
  return (
    <Panel title={t('me.sessions.title')}>
      <p className={classes.text}>{t('me.sessions.text')}</p>
      <Refusal error={sessions.error} />
      <ul className={classes.rows}>
        {sessions.data?.items.map((session) => {
          const Icon = /Mobile|iPhone|Android/.test(session.userAgent) ? IconDeviceMobile : IconDeviceDesktop;
          return (
            <li key={session.id} className={classes.row}>
              <Icon size={20} stroke={1.6} />
              <div className={classes.words}>
                <b title={session.userAgent}>
                  <bdi>{browserOf(session.userAgent)}</bdi>
                </b>
                <span className={classes.note}>
                  {t('me.sessions.since')} <When at={session.madeAt} /> · {t('me.sessions.seen')}{' '}
                  <When at={session.seenAt} />
                </span>
              </div>
              {session.current ? (
                <Badge variant="light" tt="none">
                  {t('me.sessions.current')}
                </Badge>
              ) : (
                <Button size="compact-sm" variant="default" onClick={() => setEnding(session.id)}>
                  {t('me.sessions.end')}
                  <span className="unseen">{browserOf(session.userAgent)}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ConfirmAct
        opened={ending !== undefined}
        close={() => setEnding(undefined)}
        title={t('me.sessions.endAsk')}
        will={[t('me.sessions.endWill')]}
        act={t('me.sessions.end')}
        grave
        confirm={() => ending !== undefined && end.mutate(ending)}
        pending={end.isPending}
        error={end.error}
      />
    </Panel>
  );
}

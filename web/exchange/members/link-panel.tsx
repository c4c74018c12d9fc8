import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ProblemWords, Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { Facts } from './facts.tsx';
import { LinkState } from './link-state.tsx';
import type { Peer } from './member-types.ts';

/** The link to one peer: what waits, what failed and when it is tried again; push, pull, pause. */
export function LinkPanel({ peer }: { peer: Peer }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const may = useMay();
  const queries = useQueryClient();
  const [pausing, setPausing] = useState(false);
  const params = { member: peer.member };
  const act = useMutation({
    mutationFn: async (said: 'pull' | 'push' | 'resume' | { reason: string }) => {
      if (said === 'pull') await api.link.pullPeer({ params });
      else if (said === 'push') await api.link.pushPeer({ params });
      else if (said === 'resume') await api.link.resumePeer({ params });
      else await api.link.pausePeer({ params, body: said });
    },
    onSuccess: () => setPausing(false),
    onSettled: () => queries.invalidateQueries({ queryKey: ['exchange', 'peers'] }),
  });
  const paused = peer.state === 'paused';
  return (
    <Panel title={t('exchange.members.linkTitle')} aside={<LinkState state={peer.state} />}>
      <Facts
        of={[
          [t('exchange.members.toPush'), formats.number(peer.toPush)],
          [t('exchange.members.lastPush'), <When key="w" at={peer.lastPushAt} />],
          [t('exchange.members.lastPull'), <When key="w" at={peer.lastPullAt} />],
          [t('exchange.members.failures'), peer.failures === 0 ? undefined : formats.number(peer.failures)],
          [t('exchange.members.nextTry'), peer.nextTry && <When at={peer.nextTry} />],
          [t('exchange.members.pausedAt'), peer.pausedAt && <When at={peer.pausedAt} />],
          [t('exchange.members.logSize'), peer.log && formats.number(peer.log.size)],
          [t('exchange.members.checkedAt'), peer.log && <When at={peer.log.checkedAt} />],
          [t('exchange.members.cosignedOurs'), peer.cosigned === undefined ? undefined : formats.number(peer.cosigned)],
        ]}
      />
      {peer.problem !== undefined && <ProblemWords problem={peer.problem} />}
      {!pausing && <Refusal error={act.error} />}
      {may('exchange.link') && peer.state !== 'resting' && (
        <Group gap="xs" mt="md">
          <Button size="sm" variant="default" disabled={paused || act.isPending} onClick={() => act.mutate('pull')}>
            {t('exchange.members.pull')}
          </Button>
          <Button size="sm" variant="default" disabled={paused || act.isPending} onClick={() => act.mutate('push')}>
            {t('exchange.members.push')}
          </Button>
          {paused ? (
            <Button size="sm" onClick={() => act.mutate('resume')}>
              {t('exchange.members.resume')}
            </Button>
          ) : (
            <Button size="sm" variant="default" onClick={() => setPausing(true)}>
              {t('exchange.members.pause')}
            </Button>
          )}
        </Group>
      )}
      <ConfirmAct
        opened={pausing}
        close={() => setPausing(false)}
        title={t('exchange.members.pause')}
        will={[t('exchange.members.pauseWill.stop'), t('exchange.members.pauseWill.keep')]}
        act={t('exchange.members.pause')}
        grave
        reason={10}
        confirm={(reason) => act.mutate({ reason })}
        pending={act.isPending}
        error={act.error}
      />
    </Panel>
  );
}

import { Alert as Notice, Button, Group, Stack } from '@mantine/core';
import { IconInfoCircle, IconRefreshAlert } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '#base/client';
import records from '../../exchange/records/records.module.css';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { useTakeDossier } from './dossier-query.ts';
import type { Dossier } from './dossier-types.ts';

/** The second person: sees the whole dossier and what leaves of it, and approves or refuses that and nothing else. */
export function SecondPanel({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const queries = useQueryClient();
  const take = useTakeDossier();
  const [asking, setAsking] = useState<'approve' | 'refuse'>();
  const [seen, setSeen] = useState(dossier.seen);
  const changed = seen !== dossier.seen;
  const answer = useMutation({
    mutationFn: ({ approve, reason }: { approve: boolean; reason: string }) =>
      api.dossiers.secondDossier({ params: { id: dossier.id }, body: { approve, reason, seen: seen ?? '' } }),
    onSuccess: (after) => {
      setAsking(undefined);
      take(after);
    },
    onError: async (error) => {
      if (!(error instanceof Refused) || error.problem.code !== 'dossier-not-as-seen') return;
      setAsking(undefined);
      await queries.invalidateQueries({ queryKey: ['dossiers', 'one'] });
    },
  });
  if (dossier.step?.state !== 'proposed') return null;
  const { proposedBy, proposedAt, reason } = dossier.current;
  const isolate = (name: string) => `\u2068${name}\u2069`;
  const to = (dossier.leaving?.recipients ?? []).map(({ name }) => isolate(name));
  const open = (what: 'approve' | 'refuse') => {
    answer.reset();
    setAsking(what);
  };
  const stops = dossier.checks.some(({ weight }) => weight === 'stop');
  return (
    <Panel title={t('finance.dossiers.second.title')}>
      <Stack gap="sm">
        <p className={records['text']}>
          <bdi>{t('finance.dossiers.second.asks', { name: isolate(proposedBy?.name ?? '') })}</bdi>{' '}
          <span className={records['small']}>
            <When at={proposedAt} />
          </span>
        </p>
        {reason !== '' && (
          <p className={records['text']} dir="auto">
            {reason}
          </p>
        )}
        {changed && (
          <Notice
            role="alert"
            color="amber"
            variant="light"
            icon={<IconRefreshAlert size={20} stroke={1.7} />}
            title={t('finance.dossiers.second.changed')}
          >
            <p className={records['text']}>{t('finance.dossiers.second.changedText')}</p>
            <Button size="compact-sm" variant="default" onClick={() => setSeen(dossier.seen)}>
              {t('finance.dossiers.second.lookedAgain')}
            </Button>
          </Notice>
        )}
        {dossier.may.approve ? (
          <Group gap="sm">
            <Button disabled={changed || stops} onClick={() => open('approve')}>
              {t('finance.dossiers.second.approve')}
            </Button>
            <Button variant="default" onClick={() => open('refuse')}>
              {t('finance.dossiers.second.refuse')}
            </Button>
          </Group>
        ) : (
          <Notice
            color="gray"
            variant="light"
            icon={<IconInfoCircle size={20} stroke={1.7} />}
            title={t('finance.dossiers.second.mayNot')}
          >
            {dossier.may.why === '' ? t('finance.dossiers.second.noRight') : dossier.may.why}
          </Notice>
        )}
      </Stack>
      <ConfirmAct
        opened={asking === 'approve'}
        close={() => setAsking(undefined)}
        title={t('finance.dossiers.second.approveAsk')}
        will={[
          t('finance.dossiers.second.will.signs'),
          t('finance.dossiers.second.will.to', { who: to.length === 0 ? '–' : formats.list(to) }),
          ...(dossier.leaving?.sentences ?? []),
          t('finance.dossiers.second.will.binds'),
        ]}
        act={t('finance.dossiers.second.approve')}
        grave
        reason={10}
        confirm={(why) => answer.mutate({ approve: true, reason: why })}
        pending={answer.isPending}
        error={answer.error}
      />
      <ConfirmAct
        opened={asking === 'refuse'}
        close={() => setAsking(undefined)}
        title={t('finance.dossiers.second.refuseAsk')}
        will={[t('finance.dossiers.second.will.stays'), t('finance.dossiers.second.will.back')]}
        act={t('finance.dossiers.second.refuse')}
        reason={10}
        confirm={(why) => answer.mutate({ approve: false, reason: why })}
        pending={answer.isPending}
        error={answer.error}
      />
    </Panel>
  );
}

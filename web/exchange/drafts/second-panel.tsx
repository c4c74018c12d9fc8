import { Alert as Notice, Button, Group, Stack } from '@mantine/core';
import { IconInfoCircle, IconRefreshAlert } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '#base/client';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from '../records/records.module.css';
import { useTakeDraft } from './draft-query.ts';
import type { Draft } from './draft-types.ts';

/** The second person: sees exactly what leaves, and approves or refuses that and nothing else. */
export function SecondPanel({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const may = useMay();
  const queries = useQueryClient();
  const take = useTakeDraft();
  const [asking, setAsking] = useState<'approve' | 'refuse'>();
  const [seen, setSeen] = useState(draft.preview.seen);
  const changed = seen !== draft.preview.seen;
  const answer = useMutation({
    mutationFn: ({ approve, reason }: { approve: boolean; reason: string }) =>
      api.release.secondDraft({ params: { id: draft.id }, body: { approve, reason, seen } }),
    onSuccess: (after) => {
      setAsking(undefined);
      take(after);
    },
    onError: async (error) => {
      if (!(error instanceof Refused) || error.problem.code !== 'draft-not-as-seen') return;
      setAsking(undefined);
      await queries.invalidateQueries({ queryKey: ['exchange', 'draft'] });
    },
  });
  if (draft.state !== 'proposed') return null;
  const { proposedBy, preview } = draft;
  const isolate = (name: string) => `\u2068${name}\u2069`;
  const to = preview.recipients.map(({ name }) => isolate(name));
  const open = (what: 'approve' | 'refuse') => {
    answer.reset();
    setAsking(what);
  };
  return (
    <Panel title={t('exchange.drafts.second.title')}>
      <Stack gap="sm">
        <p className={classes.text}>
          <bdi>{t('exchange.drafts.second.asks', { name: isolate(proposedBy?.name ?? '') })}</bdi>{' '}
          <span className={classes.small}>
            <When at={draft.proposedAt} />
          </span>
        </p>
        {changed && (
          <Notice
            role="alert"
            color="amber"
            variant="light"
            icon={<IconRefreshAlert size={20} stroke={1.7} />}
            title={t('exchange.drafts.second.changed')}
          >
            <p className={classes.text}>{t('exchange.drafts.second.changedText')}</p>
            <Button size="compact-sm" variant="default" onClick={() => setSeen(preview.seen)}>
              {t('exchange.drafts.second.lookedAgain')}
            </Button>
          </Notice>
        )}
        {draft.may.approve ? (
          <Group gap="sm">
            <Button disabled={changed || preview.problems.length > 0} onClick={() => open('approve')}>
              {t('exchange.drafts.second.approve')}
            </Button>
            <Button variant="default" onClick={() => open('refuse')}>
              {t('exchange.drafts.second.refuse')}
            </Button>
          </Group>
        ) : (
          <Notice
            color="gray"
            variant="light"
            icon={<IconInfoCircle size={20} stroke={1.7} />}
            title={t('exchange.drafts.second.mayNot')}
          >
            {may('exchange.approve') && draft.may.why !== '' ? draft.may.why : t('exchange.drafts.second.noRight')}
          </Notice>
        )}
      </Stack>
      <ConfirmAct
        opened={asking === 'approve'}
        close={() => setAsking(undefined)}
        title={t('exchange.drafts.second.approveAsk')}
        will={[
          t('exchange.drafts.second.will.leaves', { count: preview.objects.length }),
          t('exchange.drafts.second.will.to', { who: to.length === 0 ? '–' : formats.list(to) }),
          ...preview.release.sentences,
          t('exchange.drafts.second.will.forGood'),
        ]}
        act={t('exchange.drafts.second.approve')}
        grave
        reason={10}
        confirm={(reason) => answer.mutate({ approve: true, reason })}
        pending={answer.isPending}
        error={answer.error}
      />
      <ConfirmAct
        opened={asking === 'refuse'}
        close={() => setAsking(undefined)}
        title={t('exchange.drafts.second.refuseAsk')}
        will={[t('exchange.drafts.second.will.stays'), t('exchange.drafts.second.will.back')]}
        act={t('exchange.drafts.second.refuse')}
        reason={10}
        confirm={(reason) => answer.mutate({ approve: false, reason })}
        pending={answer.isPending}
        error={answer.error}
      />
    </Panel>
  );
}

import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { useTakeReview } from './dossier-query.ts';
import type { Review } from './dossier-types.ts';
import classes from './dossiers.module.css';

/** Exactly what leaves, to whom; an editor proposes it and another person decides. */
export function PublishPanel({ id, review }: { id: string; review: Review }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const take = useTakeReview(id);
  const [asking, setAsking] = useState<'propose' | 'approve' | 'refuse'>();
  // What was on the screen when the page was opened: a change since is refused by the node.
  const seen = review.leaving?.seen ?? '';
  const done = {
    onSuccess: (after: Review) => {
      setAsking(undefined);
      take(after);
    },
  };
  const propose = useMutation({
    mutationFn: () => api.thoughtReview.proposePublication({ params: { id }, body: { seen } }),
    ...done,
  });
  const second = useMutation({
    mutationFn: (body: { approve: boolean; reason: string }) =>
      api.thoughtReview.secondPublication({ params: { id }, body: { ...body, seen } }),
    ...done,
  });
  if (review.leaving === undefined) return null;
  const will = [
    t('thought.publish.leaves', { n: formats.number(review.leaving.recipients.length) }),
    t('thought.publish.locators'),
    ...review.leaving.sentences,
  ];
  return (
    <Panel title={t('thought.publish.title')}>
      <div className={classes.fields}>
        <ul>
          {will.map((line, n) => (
            <li key={n}>{line}</li>
          ))}
        </ul>
        <Refusal error={propose.error} />
        <Group gap="sm">
          {review.may.propose && <Button onClick={() => setAsking('propose')}>{t('thought.publish.propose')}</Button>}
          {review.may.second && (
            <>
              <Button onClick={() => setAsking('approve')}>{t('thought.publish.approve')}</Button>
              <Button variant="default" onClick={() => setAsking('refuse')}>
                {t('thought.publish.refuse')}
              </Button>
            </>
          )}
        </Group>
      </div>
      <ConfirmAct
        opened={asking === 'propose'}
        close={() => setAsking(undefined)}
        title={t('thought.publish.propose')}
        will={[...will, t('thought.publish.another')]}
        act={t('thought.publish.propose')}
        confirm={() => propose.mutate()}
        pending={propose.isPending}
        error={propose.error}
      />
      {(['approve', 'refuse'] as const).map((what) => (
        <ConfirmAct
          key={what}
          opened={asking === what}
          close={() => setAsking(undefined)}
          title={t(`thought.publish.${what}`)}
          will={what === 'approve' ? will : [t('thought.publish.back')]}
          act={t(`thought.publish.${what}`)}
          reason={10}
          confirm={(reason) => second.mutate({ approve: what === 'approve', reason })}
          pending={second.isPending}
          error={second.error}
        />
      ))}
    </Panel>
  );
}

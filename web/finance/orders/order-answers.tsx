import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { AnswerEntry } from './answer-entry.tsx';
import { useTakeOrder } from './order-query.ts';
import type { Order } from './order-types.ts';
import classes from './orders.module.css';

/** What the entity said; an officer accepts it or returns it, and begins the report of counts and sums. */
export function OrderAnswers({ order }: { order: Order }) {
  const { t } = useTranslation();
  const take = useTakeOrder();
  const navigate = useNavigate();
  const [returning, setReturning] = useState<string>();
  const review = useMutation({
    mutationFn: ({ answer, accept, reason }: { answer: string; accept: boolean; reason?: string }) =>
      api.orders.reviewAnswer({ params: { id: order.id, answer }, body: { accept, reason } }),
    onSuccess: (after) => {
      setReturning(undefined);
      take(after);
    },
  });
  const report = useMutation({
    mutationFn: () => api.orders.reportFreeze({ params: { id: order.id } }),
    onSuccess: ({ draft }) => navigate({ to: `/drafts/${draft}` }),
  });
  const accepted = order.answers.some(({ state }) => state === 'accepted');
  return (
    <Panel title={t('finance.orders.answers.title')}>
      <Stack gap="md">
        {order.answers.length === 0 && <p className={classes.text}>{t('finance.orders.answers.none')}</p>}
        <ul className={classes.entries}>
          {order.answers.map((answer) => (
            <AnswerEntry key={answer.id} answer={answer}>
              {answer.state === 'received' && order.may.review && (
                <Group gap="sm" mt="xs">
                  <Button
                    size="compact-md"
                    loading={review.isPending}
                    onClick={() => review.mutate({ answer: answer.id, accept: true })}
                  >
                    {t('finance.orders.answers.accept')}
                  </Button>
                  <Button size="compact-md" variant="default" onClick={() => setReturning(answer.id)}>
                    {t('finance.orders.answers.return')}
                  </Button>
                </Group>
              )}
            </AnswerEntry>
          ))}
        </ul>
        {returning === undefined && <Refusal error={review.error} />}
        <Refusal error={report.error} />
        {order.reportDraft !== undefined && (
          <Link to={`/drafts/${order.reportDraft}`} className={classes.link}>
            {t('finance.orders.answers.openReport')}
          </Link>
        )}
        {accepted && order.may.report && order.reportDraft === undefined && (
          <div>
            <Button variant="default" loading={report.isPending} onClick={() => report.mutate()}>
              {t('finance.orders.answers.report')}
            </Button>
            <p className={classes.small}>{t('finance.orders.answers.reportHint')}</p>
          </div>
        )}
      </Stack>
      {returning !== undefined && (
        <ConfirmAct
          opened
          close={() => setReturning(undefined)}
          title={t('finance.orders.answers.returnAsk')}
          will={[t('finance.orders.answers.returnWill')]}
          act={t('finance.orders.answers.return')}
          reason={10}
          confirm={(reason) => review.mutate({ answer: returning, accept: false, reason })}
          pending={review.isPending}
          error={review.error}
        />
      )}
    </Panel>
  );
}

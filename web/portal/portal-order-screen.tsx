import { Button, Group } from '@mantine/core';
import { IconFileCode, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { portalRoutes } from '#finance/contract';
import { AnswerEntry } from '../finance/orders/answer-entry.tsx';
import classes from '../finance/orders/orders.module.css';
import { Panel } from '../parts/panel.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { api } from '../shell/api.ts';
import { Page } from '../shell/page.tsx';
import { AnswerForm } from './answer-form.tsx';
import { PortalState } from './portal-columns.tsx';
import { PortalFacts } from './portal-facts.tsx';
import type { PortalOrder } from './portal-types.ts';

/** One order as its entity sees it: the letter, the acknowledgement, the signed answer. */
export function PortalOrderScreen() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery({
    queryKey: ['portal', 'one', id],
    queryFn: () => api.portal.portalOrder({ params: { id } }),
    refetchInterval: 30_000,
  });
  if (data === undefined) {
    return (
      <Page title={t('portal.nav.order')} back={{ to: '/portal', title: t('portal.title') }}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  }
  return <OneOrder key={id} order={data} />;
}

function OneOrder({ order }: { order: PortalOrder }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [correcting, setCorrecting] = useState<string>();
  const params = { id: order.id };
  const acknowledge = useMutation({
    mutationFn: () => api.portal.acknowledgeOrder({ params }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['portal'] }),
  });
  const answerable = order.kind === 'freeze' || order.kind === 'release';
  const links = (
    <Group gap="sm">
      <Button
        component="a"
        variant="default"
        href={addressOf(portalRoutes.portalTerms, { params })}
        leftSection={<IconFileCode size={18} stroke={1.7} />}
      >
        {t('portal.machine')}
      </Button>
      <Button
        component="a"
        variant="default"
        href={addressOf(portalRoutes.portalLetter, { params })}
        leftSection={<IconPrinter size={18} stroke={1.7} />}
      >
        {t('finance.orders.letter')}
      </Button>
      {order.acknowledgedAt === undefined && (
        <Button loading={acknowledge.isPending} onClick={() => acknowledge.mutate()}>
          {t('portal.acknowledge')}
        </Button>
      )}
    </Group>
  );
  return (
    <Page
      title={`${t(`finance.orders.kinds.${order.kind}`)} \u2068${order.number}\u2069`}
      mark={<PortalState order={order} />}
      back={{ to: '/portal', title: t('portal.title') }}
      actions={links}
    >
      <Refusal error={acknowledge.error} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <PortalFacts order={order} />
        </div>
        <div className={classes.column}>
          {order.answers.length > 0 && (
            <Panel title={t('finance.orders.answers.title')}>
              <ul className={classes.entries}>
                {order.answers.map((answer) => (
                  <AnswerEntry key={answer.id} answer={answer}>
                    {answer.state !== 'corrected' && (
                      <Button size="compact-sm" variant="default" mt={4} onClick={() => setCorrecting(answer.id)}>
                        {t('portal.answer.correct')}
                      </Button>
                    )}
                  </AnswerEntry>
                ))}
              </ul>
            </Panel>
          )}
          {answerable && (
            <AnswerForm
              key={`${order.answers.length} ${correcting ?? ''}`}
              order={order}
              corrects={correcting}
              done={() => setCorrecting(undefined)}
            />
          )}
        </div>
      </div>
    </Page>
  );
}

import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ProblemWords, Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { Code, Facts } from '../members/facts.tsx';
import classes from '../records/records.module.css';
import { SubscriptionForm } from './subscription-form.tsx';
import { type Subscription, subscriptionsQuery } from './taxii-types.ts';

/** What this node reads from other TAXII servers, never mixed with what members signed. */
export function SubscriptionsScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(subscriptionsQuery);
  const [form, setForm] = useState<Subscription | 'new'>();
  const make = <Button onClick={() => setForm('new')}>{t('exchange.taxii.subscribe')}</Button>;
  return (
    <Page title={t('exchange.nav.subscriptions')} purpose={t('exchange.taxii.subscriptionsPurpose')} actions={make}>
      <Refusal error={error} again={() => void refetch()} />
      <div className={classes.column}>
        {data?.subscriptions.length === 0 && (
          <Panel title={t('exchange.taxii.noSubscriptions')}>{t('exchange.taxii.noSubscriptionsText')}</Panel>
        )}
        {data?.subscriptions.map((one) => (
          <OneSubscription key={one.id} one={one} change={() => setForm(one)} />
        ))}
      </div>
      {form !== undefined && (
        <SubscriptionForm subscription={form === 'new' ? undefined : form} close={() => setForm(undefined)} />
      )}
    </Page>
  );
}

function OneSubscription({ one, change }: { one: Subscription; change: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const queries = useQueryClient();
  const [ending, setEnding] = useState(false);
  const params = { id: one.id };
  const act = useMutation({
    mutationFn: async (what: 'run' | 'end') => {
      if (what === 'run') await api.subscriptions.runSubscription({ params });
      else await api.subscriptions.removeSubscription({ params });
    },
    onSuccess: () => {
      setEnding(false);
      void queries.invalidateQueries({ queryKey: ['taxii'] });
    },
  });
  return (
    <Panel
      title={one.title}
      aside={
        <Group gap="xs">
          <Button component={Link} to={`/exchange/feeds/${one.collection}`} size="compact-sm" variant="default">
            {t('exchange.taxii.objects', { count: one.objects })}
          </Button>
          <Button size="compact-sm" variant="default" loading={act.isPending} onClick={() => act.mutate('run')}>
            {t('exchange.taxii.run')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={change}>
            {t('exchange.taxii.change')}
          </Button>
          <Button size="compact-sm" variant="default" c="red" onClick={() => setEnding(true)}>
            {t('exchange.taxii.end')}
          </Button>
        </Group>
      }
    >
      <Facts
        of={[
          [t('exchange.taxii.address'), <Code key="c">{`${one.apiRoot} ${one.remote}`}</Code>],
          [t('exchange.taxii.next'), one.paused ? t('exchange.taxii.paused') : <When key="n" at={one.nextRunAt} />],
          [t('exchange.taxii.lastOk'), <When key="o" at={one.lastOkAt} />],
          [t('exchange.members.failures'), one.failures === 0 ? undefined : formats.number(one.failures)],
        ]}
      />
      {one.problem !== undefined && (
        <ProblemWords problem={{ message: one.problem.message[language], todo: one.problem.todo[language] }} />
      )}
      {!ending && <Refusal error={act.error} />}
      <ConfirmAct
        opened={ending}
        close={() => setEnding(false)}
        title={t('exchange.taxii.end')}
        will={[t('exchange.taxii.will.end')]}
        act={t('exchange.taxii.end')}
        grave
        confirm={() => act.mutate('end')}
        pending={act.isPending}
        error={act.error}
      />
    </Panel>
  );
}

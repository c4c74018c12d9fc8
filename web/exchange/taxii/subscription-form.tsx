import { NumberInput, PasswordInput, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { type Subscription, taxiiQuery } from './taxii-types.ts';

/** Where to read from, how often, and into which plain collection. */
export function SubscriptionForm({
  subscription,
  close,
}: {
  subscription: Subscription | undefined;
  close: () => void;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const collections = useQuery(taxiiQuery).data?.collections ?? [];
  const [form, setForm] = useState({
    title: subscription?.title ?? '',
    everyMinutes: subscription?.everyMinutes ?? 15,
    paused: subscription?.paused ?? false,
  });
  const [door, setDoor] = useState({ username: subscription?.username ?? '', password: '' });
  const [place, setPlace] = useState({ apiRoot: '', remote: '', collection: '' });
  const save = useMutation({
    mutationFn: async () => {
      const body = {
        ...form,
        ...(door.username !== '' && { username: door.username }),
        ...(door.password !== '' && { password: door.password }),
      };
      if (subscription === undefined) await api.subscriptions.makeSubscription({ body: { ...body, ...place } });
      else await api.subscriptions.changeSubscription({ params: { id: subscription.id }, body });
    },
    onSuccess: () => {
      close();
      void queries.invalidateQueries({ queryKey: ['taxii'] });
    },
  });
  const act = t(subscription === undefined ? 'exchange.taxii.subscribe' : 'exchange.taxii.change');
  return (
    <ConfirmAct
      opened
      close={close}
      title={act}
      will={[t('exchange.taxii.will.subscribe')]}
      act={act}
      confirm={() => (subscription !== undefined || place.collection !== '') && save.mutate()}
      pending={save.isPending}
      error={save.error}
    >
      <Stack gap="sm">
        <TextInput
          required
          label={t('exchange.taxii.title')}
          value={form.title}
          onChange={(event) => setForm({ ...form, title: event.currentTarget.value })}
        />
        {subscription === undefined && (
          <>
            <TextInput
              required
              type="url"
              dir="ltr"
              label={t('exchange.taxii.apiRoot')}
              placeholder="https://taxii.example/api1/"
              value={place.apiRoot}
              onChange={(event) => setPlace({ ...place, apiRoot: event.currentTarget.value })}
            />
            <TextInput
              required
              dir="ltr"
              label={t('exchange.taxii.remote')}
              value={place.remote}
              onChange={(event) => setPlace({ ...place, remote: event.currentTarget.value.trim() })}
            />
            <Select
              withAsterisk
              label={t('exchange.taxii.into')}
              description={t('exchange.taxii.intoHint')}
              data={collections
                .filter(({ kind }) => kind === 'plain')
                .map(({ id, title }) => ({ value: id, label: title }))}
              value={place.collection === '' ? null : place.collection}
              onChange={(collection) => setPlace({ ...place, collection: collection ?? '' })}
            />
          </>
        )}
        <TextInput
          dir="ltr"
          autoComplete="off"
          label={t('exchange.taxii.username')}
          value={door.username}
          onChange={(event) => setDoor({ ...door, username: event.currentTarget.value })}
        />
        <PasswordInput
          autoComplete="new-password"
          label={t('exchange.taxii.password')}
          description={t('exchange.taxii.passwordHint')}
          value={door.password}
          onChange={(event) => setDoor({ ...door, password: event.currentTarget.value })}
        />
        <NumberInput
          min={1}
          max={10_080}
          label={t('exchange.taxii.everyMinutes')}
          value={form.everyMinutes}
          onChange={(value) => setForm({ ...form, everyMinutes: Number(value) })}
        />
        <Switch
          label={t('exchange.taxii.paused')}
          checked={form.paused}
          onChange={(event) => setForm({ ...form, paused: event.currentTarget.checked })}
        />
      </Stack>
    </ConfirmAct>
  );
}

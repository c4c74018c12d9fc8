import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../parts/confirm-act.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { api } from '../shell/api.ts';
import { useActor } from '../shell/session.ts';
import { type Account, accountsQuery } from './accounts-query.ts';

interface AccountGraveActsProps {
  account: Account;
  invited: (invitation: { name: string; token: string }) => void;
}

/** Reset and disable, each after saying exactly what ends. */
export function AccountGraveActs({ account, invited }: AccountGraveActsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const own = useActor().id === account.id;
  const [asking, setAsking] = useState<'reset' | 'disable'>();
  const { name, id } = account;
  const after = async () => {
    setAsking(undefined);
    await queries.invalidateQueries({ queryKey: accountsQuery.queryKey });
  };
  const reset = useMutation({
    mutationFn: () => api.node.resetAccount({ params: { id } }),
    onSuccess: async ({ invitation }) => {
      await after();
      invited({ name, token: invitation });
    },
  });
  const stand = useMutation({
    mutationFn: (disabled: boolean) => api.node.changeAccount({ params: { id }, body: { disabled } }),
    onSuccess: after,
  });
  if (own) return <Text c="dimmed">{t('accounts.own')}</Text>;
  return (
    <>
      <Group gap="sm">
        <Button variant="default" onClick={() => setAsking('reset')}>
          {t('accounts.reset')}
        </Button>
        {account.disabled ? (
          <Button variant="light" loading={stand.isPending} onClick={() => stand.mutate(false)}>
            {t('accounts.enable')}
          </Button>
        ) : (
          <Button variant="light" color="red" onClick={() => setAsking('disable')}>
            {t('accounts.disable')}
          </Button>
        )}
      </Group>
      {asking === undefined && <Refusal error={stand.error} />}
      <ConfirmAct
        opened={asking === 'reset'}
        close={() => setAsking(undefined)}
        title={t('accounts.resetAsk')}
        will={[
          t('accounts.resetWill.password', { name }),
          t('accounts.resetWill.factors'),
          t('accounts.resetWill.link'),
        ]}
        act={t('accounts.reset')}
        grave
        confirm={() => reset.mutate()}
        pending={reset.isPending}
        error={reset.error}
      />
      <ConfirmAct
        opened={asking === 'disable'}
        close={() => setAsking(undefined)}
        title={t('accounts.disableAsk')}
        will={[
          t('accounts.disableWill.sessions', { name }),
          t('accounts.disableWill.work'),
          t('accounts.disableWill.back'),
        ]}
        act={t('accounts.disable')}
        grave
        confirm={() => stand.mutate(true)}
        pending={stand.isPending}
        error={stand.error}
      />
    </>
  );
}

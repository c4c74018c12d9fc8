import { Button, Drawer, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../parts/refusal.tsx';
import { api } from '../shell/api.ts';
import { useActor } from '../shell/session.ts';
import { AccountFields } from './account-form.tsx';
import { AccountGraveActs } from './account-grave-acts.tsx';
import { type Account, accountsQuery, type Role } from './accounts-query.ts';
import { RightsOfRoles } from './rights-of-roles.tsx';

interface AccountDrawerProps {
  account: Account | undefined;
  roles: readonly Role[];
  close: () => void;
  invited: (invitation: { name: string; token: string }) => void;
}

/** One account: change it, reset it, disable it. Never one's own. */
export function AccountDrawer({ account, roles, close, invited }: AccountDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={account !== undefined}
      onClose={close}
      position="right"
      size="lg"
      title={account !== undefined && <bdi>{account.name}</bdi>}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {account !== undefined && (
        <Stack gap="xl">
          <ChangeAccount key={account.id} account={account} roles={roles} close={close} />
          <RightsOfRoles roles={roles.filter((role) => account.roles.includes(role.role))} />
          <AccountGraveActs account={account} invited={invited} />
        </Stack>
      )}
    </Drawer>
  );
}

function ChangeAccount({ account, roles, close }: Pick<AccountDrawerProps, 'roles' | 'close'> & { account: Account }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const own = useActor().id === account.id;
  const [form, setForm] = useState({ name: account.name, roles: account.roles, desks: account.desks });
  useEffect(() => setForm({ name: account.name, roles: account.roles, desks: account.desks }), [account]);
  const change = useMutation({
    mutationFn: () => api.node.changeAccount({ params: { id: account.id }, body: { ...form, name: form.name.trim() } }),
    onSuccess: async () => {
      close();
      await queries.invalidateQueries({ queryKey: accountsQuery.queryKey });
    },
  });
  const right = form.name.trim() !== '' && form.roles.length > 0;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (right) change.mutate();
      }}
    >
      <Stack gap="md">
        <AccountFields value={form} change={setForm} roles={roles} tried />
        <Refusal error={change.error} />
        <Group justify="flex-end">
          <Button type="submit" loading={change.isPending} disabled={own}>
            {t('accounts.changeSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

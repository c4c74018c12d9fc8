import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../parts/refusal.tsx';
import { api } from '../shell/api.ts';
import { useSession } from '../shell/session.ts';
import { AccountFields } from './account-form.tsx';
import { accountsQuery, type Role } from './accounts-query.ts';

interface MakeAccountProps {
  opened: boolean;
  close: () => void;
  roles: readonly Role[];
  made: (invitation: { name: string; token: string }) => void;
}

const usernameRule = /^[a-z0-9][a-z0-9._-]{1,63}$/;
const blank = { name: '', username: '', email: '', roles: [] as string[], desks: [] as string[] };

export function MakeAccount({ opened, close, roles, made }: MakeAccountProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { node } = useSession();
  const [form, setForm] = useState(blank);
  const [tried, setTried] = useState(false);
  const { email, ...words } = form;
  const make = useMutation({
    mutationFn: () =>
      api.node.makeAccount({ body: { ...words, name: form.name.trim(), ...(email !== '' && { email }) } }),
    onSuccess: async ({ account, invitation }) => {
      close();
      setForm(blank);
      setTried(false);
      made({ name: account.name, token: invitation });
      await queries.invalidateQueries({ queryKey: accountsQuery.queryKey });
    },
  });
  const right = form.name.trim() !== '' && usernameRule.test(form.username) && form.roles.length > 0;
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('accounts.make')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (right) make.mutate();
        }}
      >
        <Stack gap="md">
          <TextInput
            autoCapitalize="none"
            spellCheck={false}
            label={t('accounts.username')}
            description={t('signIn.first.usernameHint')}
            value={form.username}
            onChange={(event) => setForm({ ...form, username: event.currentTarget.value.toLowerCase() })}
            error={tried && !usernameRule.test(form.username) ? t('accounts.missing.username') : undefined}
          />
          <AccountFields value={form} change={(value) => setForm({ ...form, ...value })} roles={roles} tried={tried} />
          {node.oidc && (
            <TextInput
              type="email"
              label={t('accounts.email')}
              description={t('accounts.emailHint')}
              value={email}
              onChange={(event) => setForm({ ...form, email: event.currentTarget.value.trim() })}
            />
          )}
          <Refusal error={make.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('shell.cancel')}
            </Button>
            <Button type="submit" loading={make.isPending}>
              {t('accounts.make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../parts/refusal.tsx';
import { api } from '../shell/api.ts';
import { useTakeSession } from '../shell/session.ts';
import { Door } from './door.tsx';
import { fits, NewPasswordFields } from './new-password.tsx';

const usernameRule = /^[a-z0-9][a-z0-9._-]{1,63}$/;

/** An empty node: whoever sits at this machine makes the administrator. */
export function FirstAccountStep() {
  const { t } = useTranslation();
  const take = useTakeSession();
  const [form, setForm] = useState({ name: '', username: '', password: '', repeat: '' });
  const [tried, setTried] = useState(false);
  const { name, username, password } = form;
  const make = useMutation({
    mutationFn: () => api.node.firstAccount({ body: { name: name.trim(), username, password } }),
    onSuccess: take,
  });
  const right = fits(form) && usernameRule.test(username) && name.trim() !== '';
  return (
    <Door title={t('signIn.first.title')} purpose={t('signIn.first.purpose')}>
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
            autoFocus
            autoComplete="name"
            label={t('signIn.first.name')}
            value={name}
            onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
            error={tried && name.trim() === '' ? t('signIn.first.nameMissing') : undefined}
          />
          <TextInput
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            label={t('signIn.username')}
            description={t('signIn.first.usernameHint')}
            value={username}
            onChange={(event) => setForm({ ...form, username: event.currentTarget.value.toLowerCase() })}
            error={tried && !usernameRule.test(username) ? t('signIn.first.usernameWrong') : undefined}
          />
          <NewPasswordFields value={form} change={(value) => setForm({ ...form, ...value })} tried={tried} />
          <Refusal error={make.error} />
          <Button type="submit" size="md" loading={make.isPending}>
            {t('signIn.first.make')}
          </Button>
        </Stack>
      </form>
    </Door>
  );
}

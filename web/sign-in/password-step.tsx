import { Button, Divider, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../parts/record-table/list-query.ts';
import { ProblemWords, Refusal } from '../parts/refusal.tsx';
import { api } from '../shell/api.ts';
import { useTakeSession } from '../shell/session.ts';
import { Door } from './door.tsx';

export function PasswordStep({ oidc }: { oidc: boolean }) {
  const { t } = useTranslation();
  const { query } = useListQuery();
  const take = useTakeSession();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => api.node.signIn({ body: { username: username.trim(), password } }),
    onSuccess: take,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <Door title={t('signIn.title')} purpose={t('signIn.purpose')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            required
            withAsterisk={false}
            autoFocus
            size="md"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            label={t('signIn.username')}
            value={username}
            onChange={(event) => setUsername(event.currentTarget.value)}
          />
          <PasswordInput
            required
            withAsterisk={false}
            size="md"
            autoComplete="current-password"
            label={t('signIn.password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          />
          {query['refused'] !== undefined && signIn.isIdle && (
            <ProblemWords problem={{ message: t('signIn.oidcRefused'), todo: t('signIn.oidcRefusedTodo') }} />
          )}
          <Refusal error={signIn.error} />
          <Button type="submit" size="md" loading={signIn.isPending}>
            {t('signIn.next')}
          </Button>
          {oidc && (
            <>
              <Divider label={t('signIn.or')} />
              <Button component="a" href="/auth/oidc/start" size="md" variant="default">
                {t('signIn.oidc')}
              </Button>
            </>
          )}
        </Stack>
      </form>
    </Door>
  );
}

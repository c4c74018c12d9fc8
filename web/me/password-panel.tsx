import { Alert, Button, PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/panel.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { api } from '../shell/api.ts';
import { fits, NewPasswordFields } from '../sign-in/new-password.tsx';
import classes from './me.module.css';

const blank = { current: '', password: '', repeat: '' };

export function PasswordPanel() {
  const { t } = useTranslation();
  const [form, setForm] = useState(blank);
  const [tried, setTried] = useState(false);
  const change = useMutation({
    mutationFn: () => api.node.changePassword({ body: { current: form.current, next: form.password } }),
    onSuccess: () => {
      setForm(blank);
      setTried(false);
    },
  });
  return (
    <Panel title={t('me.password.title')}>
      <form
        noValidate
        className={classes.narrow}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (fits(form) && form.current !== '') change.mutate();
        }}
      >
        <Stack gap="md">
          <PasswordInput
            autoComplete="current-password"
            label={t('me.password.current')}
            value={form.current}
            onChange={(event) => setForm({ ...form, current: event.currentTarget.value })}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          />
          <NewPasswordFields
            label={t('me.password.next')}
            value={form}
            change={(value) => setForm({ ...form, ...value })}
            tried={tried}
          />
          <Refusal error={change.error} />
          {change.isSuccess && (
            <Alert color="green" role="status">
              {t('me.password.changed')}
            </Alert>
          )}
          <div>
            <Button type="submit" variant="light" loading={change.isPending}>
              {t('me.password.change')}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}

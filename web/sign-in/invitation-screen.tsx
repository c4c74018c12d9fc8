import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemWords, Refusal } from '../parts/refusal.tsx';
import { api } from '../shell/api.ts';
import { useTakeSession } from '../shell/session.ts';
import { Door } from './door.tsx';
import { fits, NewPasswordFields } from './new-password.tsx';

/** `/invitation#token`: the token stands behind the hash, so that no server log and no referrer ever holds it. */
export function InvitationScreen() {
  const { t } = useTranslation();
  const token = useLocation({ select: (l) => l.hash });
  const take = useTakeSession();
  const navigate = useNavigate();
  const [form, setForm] = useState({ password: '', repeat: '' });
  const [tried, setTried] = useState(false);
  const accept = useMutation({
    mutationFn: () => api.node.acceptInvitation({ body: { token, password: form.password } }),
    onSuccess: async (session) => {
      take(session);
      await navigate({ to: '/sign-in', replace: true });
    },
  });
  return (
    <Door title={t('signIn.invitation.title')} purpose={t('signIn.invitation.purpose')}>
      {token.length < 20 ? (
        <ProblemWords problem={{ message: t('signIn.invitation.noToken'), todo: '' }} />
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (fits(form)) accept.mutate();
          }}
        >
          <Stack gap="md">
            <NewPasswordFields value={form} change={setForm} tried={tried} />
            <Refusal error={accept.error} />
            <Button type="submit" size="md" loading={accept.isPending}>
              {t('signIn.invitation.set')}
            </Button>
          </Stack>
        </form>
      )}
    </Door>
  );
}

import { Button, Divider, Stack, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { startAuthentication } from '@simplewebauthn/browser';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemWords, Refusal } from '../parts/refusal.tsx';
import { Refused } from '#base/client';
import { api } from '../shell/api.ts';
import { type Session, useTakeSession } from '../shell/session.ts';
import { CodeField } from './code-field.tsx';
import { Door } from './door.tsx';
import { StartAgain } from './start-again.tsx';

/** The second factor: a code, or a passkey, whichever the account has. */
export function FactorStep({ factors }: { factors: Session['factors'] }) {
  const { t } = useTranslation();
  const both = factors.includes('totp') && factors.includes('passkey');
  return (
    <Door title={t('signIn.factor.title')} purpose={t('signIn.factor.purpose')}>
      <Stack gap="lg">
        {factors.includes('passkey') && <PasskeyFactor />}
        {both && <Divider label={t('signIn.or')} />}
        {factors.includes('totp') && <TotpFactor />}
        <StartAgain />
      </Stack>
    </Door>
  );
}

function TotpFactor() {
  const { t } = useTranslation();
  const take = useTakeSession();
  const [code, setCode] = useState('');
  const check = useMutation({
    mutationFn: (digits: string) => api.node.signInByTotp({ body: { code: digits } }),
    onSuccess: take,
    onError: () => setCode(''),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        check.mutate(code);
      }}
    >
      <Stack gap="md">
        <CodeField value={code} onChange={setCode} onComplete={check.mutate} hint={t('signIn.factor.codeHint')} />
        <Refusal error={check.error} />
        <Button type="submit" size="md" loading={check.isPending} disabled={code.length < 6}>
          {t('signIn.factor.check')}
        </Button>
      </Stack>
    </form>
  );
}

function PasskeyFactor() {
  const { t } = useTranslation();
  const take = useTakeSession();
  const check = useMutation({
    mutationFn: async () => {
      const options = await api.node.signInByPasskeyOptions({});
      const answer = await startAuthentication({ optionsJSON: options as never });
      return api.node.signInByPasskey({ body: { ...answer } });
    },
    onSuccess: take,
  });
  return (
    <Stack gap="xs">
      <Button
        size="md"
        variant="light"
        leftSection={<IconKey size={18} stroke={1.7} />}
        loading={check.isPending}
        onClick={() => check.mutate()}
      >
        {t('signIn.factor.passkey')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('signIn.factor.passkeyHint')}
      </Text>
      {check.error instanceof Refused && <Refusal error={check.error} />}
      {check.error !== null && !(check.error instanceof Refused) && (
        <ProblemWords problem={{ message: t('signIn.factor.passkeyFailed'), todo: '' }} />
      )}
    </Stack>
  );
}

import { Anchor, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../parts/refusal.tsx';
import { api } from '../shell/api.ts';
import { type Session, useTakeSession } from '../shell/session.ts';
import { CodeField } from './code-field.tsx';
import { QrSquare } from './qr-square.tsx';

interface TotpEnrolmentProps {
  other?: () => void;
  done?: (session: Session) => void;
}

/** The square to scan, the secret to type, and the first code as proof. */
export function TotpEnrolment({ other, done }: TotpEnrolmentProps) {
  const { t } = useTranslation();
  const take = useTakeSession();
  const [code, setCode] = useState('');
  // Each visit asks for a new secret; an old one must never come from the cache.
  const secret = useQuery({
    queryKey: ['totp-secret'],
    queryFn: () => api.node.beginTotp({}),
    staleTime: Infinity,
    gcTime: 0,
  });
  const enrol = useMutation({
    mutationFn: (digits: string) => api.node.enrolTotp({ body: { code: digits } }),
    onSuccess: (session) => {
      take(session);
      done?.(session);
    },
    onError: () => setCode(''),
  });
  if (secret.data === undefined) return <Refusal error={secret.error} again={() => void secret.refetch()} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        enrol.mutate(code);
      }}
    >
      <Stack gap="md">
        <Text>{t('signIn.enrol.scan')}</Text>
        <QrSquare text={secret.data.uri} label={t('signIn.enrol.scan')} />
        <div>
          <Text size="sm" c="dimmed">
            {t('signIn.enrol.manual')}
          </Text>
          <Group gap="xs">
            <Code fz="sm" dir="ltr">
              {secret.data.secret.replace(/(.{4})(?=.)/g, '$1 ')}
            </Code>
            <CopyButton value={secret.data.secret}>
              {({ copied, copy }) => (
                <Button size="compact-sm" variant="default" onClick={copy}>
                  {t(copied ? 'shell.copied' : 'shell.copy')}
                </Button>
              )}
            </CopyButton>
          </Group>
        </div>
        <Text>{t('signIn.enrol.afterwards')}</Text>
        <CodeField value={code} onChange={setCode} onComplete={enrol.mutate} />
        <Refusal error={enrol.error} />
        <Button type="submit" size="md" loading={enrol.isPending} disabled={code.length < 6}>
          {t('signIn.enrol.finish')}
        </Button>
        {other !== undefined && (
          <Anchor component="button" type="button" size="sm" ta="start" onClick={other}>
            {t('signIn.enrol.other')}
          </Anchor>
        )}
      </Stack>
    </form>
  );
}

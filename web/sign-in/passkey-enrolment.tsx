import { startRegistration } from '@simplewebauthn/browser';
import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '#base/client';
import { ProblemWords, Refusal } from '../parts/refusal.tsx';
import { api } from '../shell/api.ts';
import { type Session, useTakeSession } from '../shell/session.ts';

interface PasskeyEnrolmentProps {
  other?: () => void;
  done?: (session: Session) => void;
}

export function PasskeyEnrolment({ other, done }: PasskeyEnrolmentProps) {
  const { t } = useTranslation();
  const take = useTakeSession();
  const [name, setName] = useState('');
  const enrol = useMutation({
    mutationFn: async () => {
      const options = await api.node.beginPasskey({});
      const response = await startRegistration({ optionsJSON: options as never });
      return api.node.enrolPasskey({ body: { name: name.trim(), response: { ...response } } });
    },
    onSuccess: (session) => {
      take(session);
      done?.(session);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        enrol.mutate();
      }}
    >
      <Stack gap="md">
        <TextInput
          required
          withAsterisk={false}
          maxLength={100}
          label={t('signIn.enrol.passkeyName')}
          description={t('signIn.enrol.passkeyNameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {enrol.error instanceof Refused && <Refusal error={enrol.error} />}
        {enrol.error !== null && !(enrol.error instanceof Refused) && (
          <ProblemWords problem={{ message: t('signIn.factor.passkeyFailed'), todo: '' }} />
        )}
        <Button type="submit" size="md" loading={enrol.isPending} disabled={name.trim() === ''}>
          {t('signIn.enrol.passkeyMake')}
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

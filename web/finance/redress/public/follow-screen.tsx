import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../parts/refusal.tsx';
import { api } from '../../../shell/api.ts';
import { OwnFile } from './own-file.tsx';
import { PublicFrame } from './public-frame.tsx';

/** `/redress/follow`: what became of it, with reference and code. Neither ever stands in the address. */
export function FollowScreen() {
  const { t } = useTranslation();
  const [reference, setReference] = useState('');
  const [code, setCode] = useState('');
  const look = useMutation({
    mutationFn: (key: { reference: string; code: string }) => api.redressPage.followPetition({ body: key }),
  });
  return (
    <PublicFrame
      title={t('finance.redress.public.follow')}
      lead={t('finance.redress.public.followLead')}
      other={{ to: '/redress', title: t('finance.redress.public.another') }}
    >
      {look.data === undefined || look.variables === undefined ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (reference.trim() !== '' && code.trim() !== '') look.mutate({ reference, code });
          }}
        >
          <Stack gap="md">
            <TextInput
              required
              size="md"
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              maxLength={60}
              label={t('finance.redress.public.reference')}
              value={reference}
              onChange={(event) => setReference(event.currentTarget.value)}
            />
            <TextInput
              required
              size="md"
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              maxLength={120}
              label={t('finance.redress.public.code')}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <Refusal error={look.error} />
            <Button type="submit" size="md" loading={look.isPending}>
              {t('finance.redress.public.look')}
            </Button>
          </Stack>
        </form>
      ) : (
        <OwnFile key={look.submittedAt} file={look.data} access={look.variables} />
      )}
    </PublicFrame>
  );
}

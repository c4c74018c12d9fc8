import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { useToDraft } from '../drafts/to-draft.ts';
import type { Consent } from './consent-type.ts';

/** The answer to who wants to pass on a record of ours: to all, some or none of those asked for, until when. */
export function AnswerConsent({ consent, close }: { consent: Consent; close: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const toDraft = useToDraft();
  const [to, setTo] = useState<string[]>([]);
  const [until, setUntil] = useState('');
  const names = consent.to.filter(({ id }) => to.includes(id)).map(({ name }) => `\u2068${name}\u2069`);
  const answer = useMutation({
    mutationFn: (text: string) =>
      api.release.answerConsent({
        params: { id: consent.id },
        body: { to, text, ...(until !== '' && { until: new Date(`${until}T23:59:00`).toISOString() }) },
      }),
    onSuccess: toDraft,
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('exchange.consents.answerTitle', { who: `\u2068${consent.member.name}\u2069` })}
      will={[
        t('exchange.consents.will.draft'),
        names.length === 0
          ? t('exchange.consents.will.refuses')
          : t('exchange.consents.will.grants', { who: formats.list(names) }),
        t('exchange.consents.will.signed'),
      ]}
      act={t('exchange.records.beginDraft')}
      grave={to.length === 0}
      reason={10}
      confirm={(text) => answer.mutate(text)}
      pending={answer.isPending}
      error={answer.error}
    >
      <Stack gap="sm">
        <Checkbox.Group
          label={t('exchange.consents.to')}
          description={t('exchange.consents.toHint')}
          value={to}
          onChange={setTo}
        >
          <Stack gap={6} mt={6}>
            {consent.to.map(({ id, name }) => (
              <Checkbox key={id} size="sm" value={id} label={<bdi>{name}</bdi>} />
            ))}
          </Stack>
        </Checkbox.Group>
        <TextInput
          type="date"
          label={t('exchange.consents.until')}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmAct>
  );
}

import { Radio, Stack, TextInput } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useAskAgain } from './ask-again.ts';
import type { RedressFile } from './redress-types.ts';

/** Says what a file is about: an alert found by name, or a subject or case by its id. */
export function LinkFile({ file, close }: { file: RedressFile; close: () => void }) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const [sought, setSought] = useState(file.petition.name);
  const [alert, setAlert] = useState<string | null>(file.alert?.id ?? null);
  const [subject, setSubject] = useState(file.subject?.id ?? '');
  const [ofCase, setOfCase] = useState(file.case ?? '');
  const { data } = useQuery({
    queryKey: ['finance', 'redress', 'alerts', sought],
    queryFn: () => api.alerts.alerts({ query: { q: sought.slice(0, 200), limit: 8 } }),
    enabled: sought.trim() !== '',
    placeholderData: keepPreviousData,
  });
  const found = (data?.items ?? []).map(({ id, rowName, subjectName }) => ({
    value: id,
    label: `\u2068${rowName}\u2069 / \u2068${subjectName}\u2069`,
  }));
  const known =
    file.alert === undefined || found.some(({ value }) => value === file.alert?.id)
      ? []
      : [{ value: file.alert.id, label: `\u2068${file.alert.rowName}\u2069 / \u2068${file.alert.subjectName}\u2069` }];
  const link = useMutation({
    mutationFn: () =>
      api.redress.linkRedress({
        params: { id: file.id },
        body: {
          ...(alert !== null && { alert }),
          ...(alert === null && subject.trim() !== '' && { subject: subject.trim() }),
          ...(ofCase.trim() !== '' && { case: ofCase.trim() }),
        },
      }),
    onSuccess: () => {
      askAgain();
      close();
    },
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('finance.redress.linkTitle')}
      will={[t('finance.redress.linkWill')]}
      act={t('finance.redress.link')}
      confirm={() => link.mutate()}
      pending={link.isPending}
      error={link.error}
    >
      <Stack gap="sm">
        <TextInput
          dir="auto"
          label={t('finance.redress.seekAlert')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        <Radio.Group
          label={t('finance.redress.alert')}
          value={alert ?? ''}
          onChange={(value) => setAlert(value || null)}
        >
          <Stack gap={6} mt={4}>
            {[...known, ...found].map(({ value, label }) => (
              <Radio key={value} size="sm" value={value} label={label} />
            ))}
            <Radio size="sm" value="" label={t('finance.redress.noAlert')} />
          </Stack>
        </Radio.Group>
        <TextInput
          dir="ltr"
          label={t('finance.redress.subjectId')}
          disabled={alert !== null}
          value={alert === null ? subject : ''}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
        <TextInput
          dir="ltr"
          label={t('finance.redress.caseId')}
          value={ofCase}
          onChange={(event) => setOfCase(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmAct>
  );
}

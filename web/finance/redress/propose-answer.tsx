import { Alert, Radio, Select, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useAskAgain } from './ask-again.ts';
import type { RedressFile } from './redress-types.ts';

/** How the file ends and what the person reads; a second person reads the same before it binds. */
export function ProposeAnswer({ file, close }: { file: RedressFile; close: () => void }) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const [outcome, setOutcome] = useState(file.outcomes[0] ?? 'refused');
  const [told, setTold] = useState<'neutral' | 'reasons'>('neutral');
  const [text, setText] = useState('');
  const propose = useMutation({
    mutationFn: (reason: string) =>
      api.redress.proposeAnswer({
        params: { id: file.id },
        body: { outcome, told, reason, seen: file.seen, ...(told === 'reasons' && { text }) },
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
      title={t('finance.redress.answerTitle')}
      will={[t('finance.redress.answerWill.second'), t(`finance.redress.answerWill.${told}`)]}
      act={t('finance.redress.answer')}
      grave
      reason={10}
      confirm={(reason) => propose.mutate(reason)}
      pending={propose.isPending}
      error={propose.error}
    >
      <Stack gap="sm">
        <Select
          allowDeselect={false}
          label={t('finance.redress.outcome')}
          data={file.outcomes.map((value) => ({ value, label: t(`finance.redress.outcomeIs.${value}`) }))}
          value={outcome}
          onChange={(value) => setOutcome(file.outcomes.find((one) => one === value) ?? outcome)}
        />
        <Radio.Group
          label={t('finance.redress.told')}
          value={told}
          onChange={(value) => setTold(value === 'reasons' ? 'reasons' : 'neutral')}
        >
          <Stack gap={6} mt={4}>
            <Radio size="sm" value="neutral" label={t('finance.redress.toldIs.neutral')} />
            <Radio size="sm" value="reasons" disabled={!file.may.reasons} label={t('finance.redress.toldIs.reasons')} />
          </Stack>
        </Radio.Group>
        {!file.may.reasons && (
          <Alert color="gray" variant="light">
            {t('finance.redress.toldNeutralOnly')}
          </Alert>
        )}
        {told === 'reasons' && (
          <Textarea
            required
            autosize
            minRows={4}
            dir="auto"
            maxLength={6000}
            label={t('finance.redress.words')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Stack>
    </ConfirmAct>
  );
}

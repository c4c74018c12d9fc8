import { Radio, Select, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { RecordPicker } from '../compose/record-picker.tsx';
import { useToDraft } from '../drafts/to-draft.ts';
import { type Ground, grounds, type Outcome, outcomes, type Request } from './request-types.ts';

/** An answer: whole, in part, a refusal with its ground, or a question back; it leaves after a second person. */
export function AnswerRequest({ request, close }: { request: Request; close: () => void }) {
  const { t } = useTranslation();
  const toDraft = useToDraft();
  const [outcome, setOutcome] = useState<Outcome>('answered');
  const [ground, setGround] = useState<Ground>();
  const [records, setRecords] = useState<string[]>([]);
  const begin = useMutation({
    mutationFn: (text: string) =>
      api.requests.answerRequest({
        params: { id: request.id },
        body: {
          outcome,
          text,
          records: outcome === 'answered' || outcome === 'partly' ? records : [],
          ...(outcome === 'refused' && ground !== undefined && { ground }),
        },
      }),
    onSuccess: toDraft,
  });
  const ready = outcome !== 'refused' || ground !== undefined;
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('exchange.requests.answer')}
      will={[
        t('exchange.requests.will.draft'),
        t(`exchange.requests.willBe.${outcome}`, { who: `\u2068${request.from.name}\u2069` }),
      ]}
      act={t('exchange.records.beginDraft')}
      grave={outcome === 'refused'}
      reason={10}
      confirm={(text) => ready && begin.mutate(text)}
      pending={begin.isPending}
      error={begin.error}
    >
      <Stack gap="sm">
        <Radio.Group
          label={t('exchange.requests.outcome')}
          value={outcome}
          onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? 'answered')}
        >
          <Stack gap={6} mt={4}>
            {outcomes.map((one) => (
              <Radio key={one} size="sm" value={one} label={t(`exchange.requests.outcomeIs.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {outcome === 'refused' && (
          <Select
            withAsterisk
            label={t('exchange.requests.groundTitle')}
            data={grounds.map((value) => ({ value, label: t(`exchange.requests.groundIs.${value}`) }))}
            value={ground ?? null}
            onChange={(value) => setGround(grounds.find((one) => one === value))}
          />
        )}
        {(outcome === 'answered' || outcome === 'partly') && (
          <RecordPicker
            label={t('exchange.requests.records')}
            description={t('exchange.requests.recordsHint')}
            value={records}
            onChange={setRecords}
          />
        )}
      </Stack>
    </ConfirmAct>
  );
}

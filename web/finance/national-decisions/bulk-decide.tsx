import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { type CaseRow, graveOutcomes } from './case-types.ts';
import { DecisionForm, isWhole, nothingDrafted } from './decision-form.tsx';

/** One reason for many cases of one list; a second person signs them together. */
export function BulkDecide({ cases, close, done }: { cases: readonly CaseRow[]; close: () => void; done: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [drafted, change] = useState(nothingDrafted);
  const binding = cases.some(({ force }) => force === 'binding');
  const outcomes = graveOutcomes.filter((one) => one !== 'refuse' || !binding);
  const decide = useMutation({
    mutationFn: () =>
      api.cases.decideCases({
        body: {
          cases: cases.map(({ id, edition }) => ({ id, edition })),
          outcome: drafted.outcome ?? 'give-effect',
          ground: drafted.ground.trim(),
          reason: drafted.reason.trim(),
        },
      }),
    onSuccess: async () => {
      done();
      await queries.invalidateQueries({ queryKey: ['cases'] });
    },
  });
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('finance.cases.bulk.heading', { count: cases.length })}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('finance.cases.bulk.text')}</Text>
        <DecisionForm outcomes={outcomes} drafted={drafted} change={change} />
        <Refusal error={decide.error} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={close}>
            {t('shell.cancel')}
          </Button>
          <Button
            color="red"
            disabled={!isWhole(drafted)}
            loading={decide.isPending}
            onClick={() => {
              decide.mutate();
            }}
          >
            {t('finance.cases.bulk.propose', { count: cases.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

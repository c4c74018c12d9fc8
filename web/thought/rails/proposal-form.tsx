import { Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { knownListQuery } from '../known/known-query.ts';
import { wordsFor } from '../known/known-types.ts';

const algorithms = ['sha256', 'pdq'] as const;
const contexts = ['as-spread', 'evidence', 'journalism', 'education'] as const;

interface ProposalFormProps {
  of: 'hash' | 'referral';
  close: () => void;
  done: () => void;
}

/** Proposes a hash or a referral: the dossier it rests on, whose law, why; others decide. */
export function ProposalForm({ of, close, done }: ProposalFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const known = useQuery(knownListQuery(language));
  const [said, setSaid] = useState<Record<string, string>>({ algorithm: 'sha256', context: 'as-spread' });
  const at = (field: string) => said[field] ?? '';
  const set = (field: string) => (to: string | null) => setSaid((before) => ({ ...before, [field]: to ?? '' }));
  const act = useMutation({
    mutationFn: (): Promise<{ id: string }> => {
      const common = {
        dossier: at('dossier'),
        jurisdiction: at('jurisdiction').trim().toUpperCase(),
        legalBasis: at('legalBasis').trim(),
        reason: at('reason').trim(),
      };
      return of === 'hash'
        ? api.thoughtHashes.proposeHash({
            body: {
              ...common,
              algorithm: algorithms.find((one) => one === at('algorithm')) ?? 'sha256',
              value: at('value').trim().toLowerCase(),
              context: contexts.find((one) => one === at('context')) ?? 'as-spread',
              expiresOn: at('expiresOn'),
            },
          })
        : api.thoughtReferrals.proposeReferral({
            body: { ...common, platform: at('platform').trim(), address: at('address').trim() },
          });
    },
    onSuccess: done,
  });
  const line = (field: string, more: { dir?: 'ltr'; type?: string; maxLength?: number } = {}) => (
    <TextInput
      required
      label={t(`thought.rails.field.${field as 'legalBasis'}`)}
      value={at(field)}
      onChange={(event) => set(field)(event.currentTarget.value)}
      {...more}
    />
  );
  const needed =
    of === 'hash'
      ? ['dossier', 'value', 'jurisdiction', 'legalBasis', 'expiresOn']
      : ['dossier', 'platform', 'address', 'jurisdiction', 'legalBasis'];
  const ready = needed.every((field) => at(field).trim() !== '') && at('reason').trim().length >= 20;
  return (
    <Modal
      opened
      onClose={close}
      title={t(`thought.rails.propose.${of}`)}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) act.mutate();
        }}
      >
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t(`thought.rails.proposeWill.${of}`)}
          </Text>
          <Select
            required
            searchable
            label={t('thought.rails.dossier')}
            data={(known.data?.items ?? [])
              .filter(({ own }) => own)
              .map(({ id, title }) => ({ value: id, label: wordsFor(title, language).text }))}
            value={at('dossier') || null}
            onChange={set('dossier')}
          />
          {of === 'hash' ? (
            <>
              <Group grow align="flex-start">
                <Select
                  label={t('thought.rails.algorithm')}
                  allowDeselect={false}
                  data={[...algorithms]}
                  value={at('algorithm')}
                  onChange={set('algorithm')}
                />
                <Select
                  label={t('thought.rails.field.context')}
                  allowDeselect={false}
                  data={contexts.map((value) => ({ value, label: t(`thought.rails.context.${value}`) }))}
                  value={at('context')}
                  onChange={set('context')}
                />
              </Group>
              {line('value', { dir: 'ltr' })}
              {line('expiresOn', { type: 'date', dir: 'ltr' })}
            </>
          ) : (
            <>
              {line('platform')}
              {line('address', { dir: 'ltr', type: 'url' })}
            </>
          )}
          {line('jurisdiction', { dir: 'ltr', maxLength: 2 })}
          {line('legalBasis')}
          <Textarea
            required
            autosize
            dir="auto"
            minRows={2}
            label={t('parts.confirm.reason')}
            description={t('thought.rails.reasonHint')}
            value={at('reason')}
            onChange={(event) => set('reason')(event.currentTarget.value)}
          />
          <Refusal error={known.error ?? act.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {t('shell.cancel')}
            </Button>
            <Button type="submit" color="green" loading={act.isPending} disabled={!ready}>
              {t(`thought.rails.propose.${of}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

import { Radio, Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';

const views = ['own', 'all', 'public', 'exchange', 'finance', 'military', 'pact', 'thought', 'media'] as const;

/** A collection: a view of the signed records, or a plain one for objects of others. */
export function MakeCollection({ root, close }: { root: string; close: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [form, setForm] = useState({ title: '', alias: '' });
  const [kind, setKind] = useState<'plain' | 'records'>('plain');
  const [view, setView] = useState<(typeof views)[number]>('public');
  const make = useMutation({
    mutationFn: () =>
      api.taxii.makeTaxiiCollection({
        body: {
          root,
          title: form.title,
          kind,
          ...(kind === 'records' && { view }),
          ...(form.alias !== '' && { alias: form.alias }),
        },
      }),
    onSuccess: () => {
      close();
      void queries.invalidateQueries({ queryKey: ['taxii'] });
    },
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('exchange.taxii.makeCollection')}
      will={[t(`exchange.taxii.will.${kind}`)]}
      act={t('exchange.taxii.makeCollection')}
      confirm={() => make.mutate()}
      pending={make.isPending}
      error={make.error}
    >
      <Stack gap="sm">
        <TextInput
          required
          label={t('exchange.taxii.title')}
          value={form.title}
          onChange={(event) => setForm({ ...form, title: event.currentTarget.value })}
        />
        <TextInput
          dir="ltr"
          label={t('exchange.taxii.alias')}
          value={form.alias}
          onChange={(event) => setForm({ ...form, alias: event.currentTarget.value.toLowerCase().trim() })}
        />
        <Radio.Group
          label={t('exchange.taxii.kindTitle')}
          value={kind}
          onChange={(value) => setKind(value === 'records' ? 'records' : 'plain')}
        >
          <Stack gap={6} mt={4}>
            <Radio size="sm" value="plain" label={t('exchange.taxii.kind.plain')} />
            <Radio size="sm" value="records" label={t('exchange.taxii.kind.records')} />
          </Stack>
        </Radio.Group>
        {kind === 'records' && (
          <Select
            allowDeselect={false}
            label={t('exchange.taxii.viewTitle')}
            data={views.map((value) => ({ value, label: t(`exchange.taxii.view.${value}`) }))}
            value={view}
            onChange={(value) => setView(views.find((one) => one === value) ?? 'public')}
          />
        )}
      </Stack>
    </ConfirmAct>
  );
}

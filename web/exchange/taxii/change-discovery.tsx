import { Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import type { Taxii } from './taxii-types.ts';

/** What discovery says, and whether somebody without an account reads what is for everybody. */
export function ChangeDiscovery({ taxii, close }: { taxii: Taxii; close: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [form, setForm] = useState(taxii.discovery);
  const change = useMutation({
    mutationFn: () => api.taxii.changeTaxiiDiscovery({ body: form }),
    onSuccess: () => {
      close();
      void queries.invalidateQueries({ queryKey: ['taxii'] });
    },
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('exchange.taxii.discovery')}
      will={[t(form.open ? 'exchange.taxii.openYes' : 'exchange.taxii.openNo')]}
      act={t('exchange.taxii.change')}
      confirm={() => change.mutate()}
      pending={change.isPending}
      error={change.error}
    >
      <Stack gap="sm">
        <TextInput
          required
          label={t('exchange.taxii.title')}
          value={form.title}
          onChange={(event) => setForm({ ...form, title: event.currentTarget.value })}
        />
        <TextInput
          label={t('exchange.taxii.contact')}
          value={form.contact ?? ''}
          onChange={(event) => {
            const { contact: _, ...rest } = form;
            const contact = event.currentTarget.value;
            setForm(contact === '' ? rest : { ...rest, contact });
          }}
        />
        <Switch
          label={t('exchange.taxii.strangers')}
          checked={form.open}
          onChange={(event) => setForm({ ...form, open: event.currentTarget.checked })}
        />
      </Stack>
    </ConfirmAct>
  );
}

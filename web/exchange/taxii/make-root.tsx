import { Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';

/** A further API root, under a path of its own. */
export function MakeRoot({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [form, setForm] = useState({ title: '', path: '', everyone: false });
  const path = `/${form.path.replaceAll(/^\/+|\/+$/g, '')}/`;
  const make = useMutation({
    mutationFn: () => api.taxii.makeTaxiiRoot({ body: { ...form, path } }),
    onSuccess: () => {
      close();
      void queries.invalidateQueries({ queryKey: ['taxii'] });
    },
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('exchange.taxii.makeRoot')}
      will={[t('exchange.taxii.will.makeRoot', { path: `\u2068${path}\u2069` })]}
      act={t('exchange.taxii.makeRoot')}
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
          required
          dir="ltr"
          label={t('exchange.taxii.path')}
          placeholder="partners"
          value={form.path}
          onChange={(event) => setForm({ ...form, path: event.currentTarget.value.toLowerCase() })}
        />
        <Switch
          label={t('exchange.taxii.everyone')}
          checked={form.everyone}
          onChange={(event) => setForm({ ...form, everyone: event.currentTarget.checked })}
        />
      </Stack>
    </ConfirmAct>
  );
}

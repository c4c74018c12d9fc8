import { MultiSelect, Radio, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { type Account, taxiiQuery } from './taxii-types.ts';

interface AccountFormProps {
  /** Absent: a new one. */
  account: Account | undefined;
  close: () => void;
  /** Gets the password of a new account, told this once. */
  made: (password: string) => void;
}

const reads = ['public', 'members', 'local'] as const;
const manners = ['read', 'write', 'delete'] as const;

/** What a machine may do at the TAXII door. */
export function AccountForm({ account, close, made }: AccountFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const collections = useQuery(taxiiQuery).data?.collections ?? [];
  const [name, setName] = useState('');
  const [form, setForm] = useState({
    title: account?.title ?? '',
    reads: account?.reads ?? ('public' as Account['reads']),
    disabled: account?.disabled ?? false,
  });
  const [granted, setGranted] = useState(() => ({
    read: (account?.grants ?? []).filter((one) => one.read).map((one) => one.collection),
    write: (account?.grants ?? []).filter((one) => one.write).map((one) => one.collection),
    delete: (account?.grants ?? []).filter((one) => one.delete).map((one) => one.collection),
  }));
  const grants = [...new Set(Object.values(granted).flat())].map((collection) => ({
    collection,
    read: granted.read.includes(collection),
    write: granted.write.includes(collection),
    delete: granted.delete.includes(collection),
  }));
  const save = useMutation({
    mutationFn: async () => {
      const body = { ...form, grants };
      if (account === undefined) made((await api.taxii.makeTaxiiAccount({ body: { ...body, name } })).password);
      else await api.taxii.changeTaxiiAccount({ params: { id: account.id }, body });
    },
    onSuccess: () => {
      close();
      void queries.invalidateQueries({ queryKey: ['taxii'] });
    },
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t(account === undefined ? 'exchange.taxii.makeAccount' : 'exchange.taxii.changeAccount')}
      will={[t(`exchange.taxii.readsWill.${form.reads}`)]}
      act={t(account === undefined ? 'exchange.taxii.makeAccount' : 'exchange.taxii.change')}
      confirm={() => save.mutate()}
      pending={save.isPending}
      error={save.error}
    >
      <Stack gap="sm">
        {account === undefined && (
          <TextInput
            required
            dir="ltr"
            label={t('exchange.taxii.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value.trim())}
          />
        )}
        <TextInput
          required
          label={t('exchange.taxii.title')}
          value={form.title}
          onChange={(event) => setForm({ ...form, title: event.currentTarget.value })}
        />
        <Radio.Group
          label={t('exchange.taxii.reads')}
          value={form.reads}
          onChange={(value) => setForm({ ...form, reads: reads.find((one) => one === value) ?? 'public' })}
        >
          <Stack gap={6} mt={4}>
            {reads.map((one) => (
              <Radio key={one} size="sm" value={one} label={t(`exchange.taxii.readsIs.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {manners.map((manner) => (
          <MultiSelect
            key={manner}
            searchable
            label={t(`exchange.taxii.may.${manner}`)}
            data={collections
              .filter(({ kind }) => manner === 'read' || kind === 'plain')
              .map(({ id, title }) => ({ value: id, label: title }))}
            value={granted[manner]}
            onChange={(chosen) => setGranted({ ...granted, [manner]: chosen })}
          />
        ))}
        {account !== undefined && (
          <Switch
            label={t('exchange.taxii.disabled')}
            checked={form.disabled}
            onChange={(event) => setForm({ ...form, disabled: event.currentTarget.checked })}
          />
        )}
      </Stack>
    </ConfirmAct>
  );
}

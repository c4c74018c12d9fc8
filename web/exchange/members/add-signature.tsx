import { Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { membersQuery, useTakeMembers } from './members-query.ts';

/** A signature made elsewhere, such as the secretariat's, whose key never comes to a node. */
export function AddSignature({ proposal, close }: { proposal: string; close: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const take = useTakeMembers();
  const list = useQuery(membersQuery).data?.list;
  const [form, setForm] = useState({ by: list?.secretariat.id ?? '', key: '', signature: '' });
  const add = useMutation({
    mutationFn: () => api.members.addSignature({ params: { id: proposal }, body: form }),
    onSuccess: (members) => {
      take(members);
      close();
    },
  });
  const signers =
    list === undefined
      ? []
      : [
          { value: list.secretariat.id, label: t('exchange.members.secretariat') },
          ...list.members.map(({ id, names }) => ({ value: id, label: names[language] })),
        ];
  const whole = Object.values(form).every((value) => value !== '');
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('exchange.members.addSignature')}
      will={[t('exchange.members.addWill')]}
      act={t('exchange.members.addSignature')}
      confirm={() => whole && add.mutate()}
      pending={add.isPending}
      error={add.error}
    >
      <Stack gap="sm">
        {signers.length > 0 ? (
          <Select
            allowDeselect={false}
            label={t('exchange.members.signer')}
            data={signers}
            value={form.by}
            onChange={(by) => setForm({ ...form, by: by ?? '' })}
          />
        ) : (
          <TextInput
            required
            dir="ltr"
            label={t('exchange.members.signerId')}
            value={form.by}
            onChange={(event) => setForm({ ...form, by: event.currentTarget.value.trim() })}
          />
        )}
        <TextInput
          required
          dir="ltr"
          label={t('exchange.members.key')}
          value={form.key}
          onChange={(event) => setForm({ ...form, key: event.currentTarget.value.trim() })}
        />
        <TextInput
          required
          dir="ltr"
          label={t('exchange.members.signature')}
          value={form.signature}
          onChange={(event) => setForm({ ...form, signature: event.currentTarget.value.trim() })}
        />
      </Stack>
    </ConfirmAct>
  );
}

import { Button, Group, Modal, MultiSelect, NumberInput, Stack, TagsInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../parts/refusal.tsx';
import { api } from '../shell/api.ts';
import { useRoleTitles } from './role-titles.ts';
import { tokensKey } from './tokens-key.ts';

interface MakeTokenProps {
  opened: boolean;
  close: () => void;
  made: (secret: string) => void;
}

const blank = { name: '', roles: [] as string[], desks: [] as string[], days: 90 };

export function MakeToken({ opened, close, made }: MakeTokenProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const titles = useRoleTitles();
  const [form, setForm] = useState(blank);
  const make = useMutation({
    mutationFn: () =>
      api.node.makeToken({
        body: { ...form, name: form.name.trim(), desks: form.desks.includes('*') ? '*' : form.desks },
      }),
    onSuccess: async ({ token }) => {
      close();
      setForm(blank);
      made(token);
      await queries.invalidateQueries({ queryKey: tokensKey });
    },
  });
  const right = form.name.trim() !== '' && form.roles.length > 0 && form.days >= 1;
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('tokens.make')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (right) make.mutate();
        }}
      >
        <Stack gap="md">
          <TextInput
            data-autofocus
            maxLength={100}
            label={t('tokens.name')}
            description={t('tokens.nameHint')}
            value={form.name}
            onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
          />
          <MultiSelect
            label={t('tokens.roles')}
            data={[...titles].map(([value, label]) => ({ value, label }))}
            value={form.roles}
            onChange={(roles) => setForm({ ...form, roles })}
          />
          <TagsInput
            label={t('tokens.desks')}
            description={t('tokens.desksHint')}
            value={form.desks}
            onChange={(desks) => setForm({ ...form, desks })}
          />
          <NumberInput
            label={t('tokens.days')}
            min={1}
            max={366}
            allowDecimal={false}
            value={form.days}
            onChange={(days) => setForm({ ...form, days: Number(days) })}
          />
          <Refusal error={make.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('shell.cancel')}
            </Button>
            <Button type="submit" loading={make.isPending} disabled={!right}>
              {t('tokens.make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

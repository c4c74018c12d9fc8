import { Autocomplete, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useActor } from '../../shell/session.ts';
import { booksQuery } from './books-query.ts';

const keyRule = /^[a-z0-9][a-z0-9_-]{1,63}$/;

/** Makes an empty book at one of the reader's desks. */
export function MakeBook({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { desks } = useActor();
  const known = useQuery(booksQuery).data?.items.map(({ desk }) => desk) ?? [];
  const choices = desks === '*' ? [...new Set(known)] : desks;
  const [form, setForm] = useState({ title: '', key: '', desk: choices[0] ?? '' });
  const [tried, setTried] = useState(false);
  const make = useMutation({
    mutationFn: () => api.books.makeBook({ body: { ...form, title: form.title.trim(), desk: form.desk.trim() } }),
    onSuccess: async ({ key }) => {
      await queries.invalidateQueries({ queryKey: ['books'] });
      await navigate({ to: `/books/${key}/import` });
    },
  });
  const right = form.title.trim() !== '' && keyRule.test(form.key) && form.desk.trim() !== '';
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('finance.books.make')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (right) make.mutate();
        }}
      >
        <Stack gap="md">
          <TextInput
            label={t('finance.books.titleField')}
            maxLength={200}
            value={form.title}
            onChange={(event) => setForm({ ...form, title: event.currentTarget.value })}
            error={tried && form.title.trim() === '' ? t('finance.books.titleMissing') : undefined}
          />
          <TextInput
            autoCapitalize="none"
            spellCheck={false}
            label={t('finance.books.key')}
            description={t('finance.lists.keyHint')}
            value={form.key}
            onChange={(event) => setForm({ ...form, key: event.currentTarget.value.toLowerCase().trim() })}
            error={tried && !keyRule.test(form.key) ? t('finance.books.keyWrong') : undefined}
          />
          <Autocomplete
            label={t('finance.books.desk')}
            description={t('finance.books.deskHint')}
            data={[...choices]}
            maxLength={64}
            value={form.desk}
            onChange={(desk) => setForm({ ...form, desk })}
            error={tried && form.desk.trim() === '' ? t('finance.books.deskMissing') : undefined}
          />
          <Refusal error={make.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('shell.cancel')}
            </Button>
            <Button type="submit" loading={make.isPending}>
              {t('finance.books.makeDo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { FetchFields, rightUrl } from './fetch-fields.tsx';
import type { List } from './list-types.ts';
import { ThreeLanguages, wholeTexts } from './three-languages.tsx';

interface ChangeListPlanProps {
  list: List;
  opened: boolean;
  close: () => void;
}

/** What a list is called, from where it is fetched and how often. */
export function ChangeListPlan({ list, opened, close }: ChangeListPlanProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [tried, setTried] = useState(false);
  const [form, setForm] = useState({
    title: list.title,
    authority: list.authority,
    plan: { url: list.url ?? '', everyMinutes: list.everyMinutes === undefined ? '' : String(list.everyMinutes) },
  });
  const { url, everyMinutes } = form.plan;
  const save = useMutation({
    mutationFn: () =>
      api.lists.changeList({
        params: { list: list.key },
        body: {
          title: form.title,
          authority: form.authority,
          url: url === '' ? null : url,
          everyMinutes: url === '' || everyMinutes === '' ? null : Number(everyMinutes),
        },
      }),
    onSuccess: async () => {
      close();
      await queries.invalidateQueries({ queryKey: ['lists'] });
    },
  });
  const right = wholeTexts(form.title) && wholeTexts(form.authority) && rightUrl(url);
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="xl"
      title={t('finance.lists.change')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (right) save.mutate();
        }}
      >
        <Stack gap="md">
          <ThreeLanguages
            of="titleIn"
            value={form.title}
            change={(title) => setForm({ ...form, title })}
            tried={tried}
          />
          <ThreeLanguages
            of="authorityIn"
            value={form.authority}
            change={(authority) => setForm({ ...form, authority })}
            tried={tried}
          />
          <FetchFields value={form.plan} change={(plan) => setForm({ ...form, plan })} tried={tried} />
          <Refusal error={save.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('shell.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('finance.lists.changeDo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

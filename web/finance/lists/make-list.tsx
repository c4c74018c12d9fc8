import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { FetchFields, rightUrl } from './fetch-fields.tsx';
import { blankTexts, ThreeLanguages, wholeTexts } from './three-languages.tsx';

const keyRule = /^[a-z0-9][a-z0-9_-]{1,63}$/;
const blank = { key: '', title: blankTexts, authority: blankTexts, plan: { url: '', everyMinutes: '' } };

/** Registers a list: its key, its words in three languages, and where it is published. */
export function MakeList({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [form, setForm] = useState(blank);
  const [tried, setTried] = useState(false);
  const { url, everyMinutes } = form.plan;
  const make = useMutation({
    mutationFn: () =>
      api.lists.makeList({
        body: {
          key: form.key,
          title: form.title,
          authority: form.authority,
          ...(url !== '' && { url }),
          ...(url !== '' && everyMinutes !== '' && { everyMinutes: Number(everyMinutes) }),
        },
      }),
    onSuccess: async ({ key }) => {
      await queries.invalidateQueries({ queryKey: ['lists'] });
      await navigate({ to: `/lists/${key}` });
    },
  });
  const right = keyRule.test(form.key) && wholeTexts(form.title) && wholeTexts(form.authority) && rightUrl(url);
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="xl"
      title={t('finance.lists.make')}
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
            autoCapitalize="none"
            spellCheck={false}
            label={t('finance.lists.key')}
            description={t('finance.lists.keyHint')}
            value={form.key}
            onChange={(event) => setForm({ ...form, key: event.currentTarget.value.toLowerCase().trim() })}
            error={tried && !keyRule.test(form.key) ? t('finance.lists.keyWrong') : undefined}
          />
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
          <Refusal error={make.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('shell.cancel')}
            </Button>
            <Button type="submit" loading={make.isPending}>
              {t('finance.lists.makeDo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

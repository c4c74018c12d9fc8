import { Button, Group, MultiSelect, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { RecordPicker } from '../compose/record-picker.tsx';
import { useToDraft } from '../drafts/to-draft.ts';
import { composeChoicesQuery } from '../members-named.ts';
import { urgencies } from './request-types.ts';

const blank = {
  title: '',
  text: '',
  to: [] as string[],
  about: [] as string[],
  purpose: '',
  legalBasis: '',
  urgency: 'normal' as (typeof urgencies)[number],
  due: '',
};

/** Begins a request to one, several or all members; it leaves as everything does, after a second person. */
export function AskScreen() {
  const { t } = useTranslation();
  const toDraft = useToDraft();
  const choices = useQuery(composeChoicesQuery(useLanguage()));
  // A record's page leads here with the record to ask about.
  const named = useLocation({ select: ({ search }) => (search as { about?: string }).about });
  const [form, setForm] = useState({ ...blank, about: named === undefined ? blank.about : [named] });
  const [tried, setTried] = useState(false);
  const { due, to, ...rest } = form;
  const ask = useMutation({
    mutationFn: () =>
      api.requests.askRequest({
        body: {
          ...rest,
          ...(to.length > 0 && { to }),
          ...(due !== '' && { dueAt: new Date(due).toISOString() }),
        },
      }),
    onSuccess: toDraft,
  });
  const members = (choices.data?.members ?? []).filter(({ active }) => active);
  const least = { title: 3, text: 10, purpose: 1, legalBasis: 3 } as const;
  const short = (name: keyof typeof least) =>
    tried && form[name].trim().length < least[name] ? t('exchange.requests.missing') : undefined;
  const whole = (Object.keys(least) as (keyof typeof least)[]).every((name) => form[name].trim().length >= least[name]);
  return (
    <Page
      title={t('exchange.nav.ask')}
      purpose={t('exchange.requests.askPurpose')}
      width="reading"
      back={{ to: '/exchange/requests', title: t('exchange.nav.requests') }}
    >
      <Refusal error={choices.error} />
      <Panel>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (whole) ask.mutate();
          }}
        >
          <Stack gap="md">
            <TextInput
              withAsterisk
              maxLength={200}
              label={t('exchange.requests.title')}
              value={form.title}
              error={short('title')}
              onChange={(event) => setForm({ ...form, title: event.currentTarget.value })}
            />
            <Textarea
              withAsterisk
              autosize
              minRows={4}
              label={t('exchange.requests.what')}
              value={form.text}
              error={short('text')}
              onChange={(event) => setForm({ ...form, text: event.currentTarget.value })}
            />
            <MultiSelect
              searchable
              label={t('exchange.requests.to')}
              description={t('exchange.requests.toHint')}
              data={members.map(({ id, name }) => ({ value: id, label: name }))}
              value={form.to}
              onChange={(chosen) => setForm({ ...form, to: chosen })}
            />
            <RecordPicker
              label={t('exchange.requests.about')}
              value={form.about}
              onChange={(about) => setForm({ ...form, about })}
            />
            <Select
              withAsterisk
              label={t('exchange.requests.purposeTitle')}
              data={(choices.data?.purposes ?? []).map(({ key, name }) => ({ value: key, label: name }))}
              value={form.purpose === '' ? null : form.purpose}
              error={short('purpose')}
              onChange={(purpose) => setForm({ ...form, purpose: purpose ?? '' })}
            />
            <Textarea
              withAsterisk
              autosize
              label={t('exchange.requests.legalBasis')}
              description={t('exchange.requests.legalBasisHint')}
              value={form.legalBasis}
              error={short('legalBasis')}
              onChange={(event) => setForm({ ...form, legalBasis: event.currentTarget.value })}
            />
            <Radio.Group
              label={t('exchange.requests.urgency')}
              value={form.urgency}
              onChange={(value) => setForm({ ...form, urgency: value === 'urgent' ? 'urgent' : 'normal' })}
            >
              <Stack gap={6} mt={4}>
                {urgencies.map((one) => (
                  <Radio key={one} size="sm" value={one} label={t(`exchange.requests.urgencyHint.${one}`)} />
                ))}
              </Stack>
            </Radio.Group>
            <TextInput
              type="datetime-local"
              w={260}
              label={t('exchange.requests.due')}
              description={t('exchange.requests.dueHint')}
              value={form.due}
              onChange={(event) => setForm({ ...form, due: event.currentTarget.value })}
            />
            <Refusal error={ask.error} />
            <Group justify="flex-end">
              <Button type="submit" loading={ask.isPending}>
                {t('exchange.records.beginDraft')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Panel>
    </Page>
  );
}

import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageKeys } from '../../i18n/language.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { entityKinds } from './entity-types.ts';

const keyRule = /^[a-z0-9][a-z0-9-]{1,40}$/;

/** Registers a reporting entity. */
export function MakeEntity({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [tried, setTried] = useState(false);
  const [key, setKey] = useState('');
  const [kind, setKind] = useState<(typeof entityKinds)[number]>('bank');
  const [names, setNames] = useState({ ar: '', en: '', fr: '' });
  const [contact, setContact] = useState('');
  const [language, setLanguage] = useState<(typeof languageKeys)[number]>('ar');
  const make = useMutation({
    mutationFn: () => api.entities.makeEntity({ body: { key, kind, names, contact, language } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['entities'] });
      close();
    },
  });
  const whole = Object.values(names).every((name) => name.trim() !== '') && contact.trim().length > 2;
  const missing = (text: string) => (tried && text.trim() === '' ? t('finance.entities.missing') : undefined);
  return (
    <Modal
      opened
      onClose={close}
      title={t('finance.entities.make')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (whole && keyRule.test(key)) make.mutate();
        }}
      >
        <Stack gap="md">
          {languageKeys.map((one) => (
            <TextInput
              key={one}
              maxLength={200}
              label={t(`finance.entities.nameIn.${one}`)}
              value={names[one]}
              onChange={(event) => setNames({ ...names, [one]: event.currentTarget.value })}
              error={missing(names[one])}
            />
          ))}
          <TextInput
            autoCapitalize="none"
            spellCheck={false}
            dir="ltr"
            label={t('finance.entities.key')}
            description={t('finance.entities.keyHint')}
            value={key}
            onChange={(event) => setKey(event.currentTarget.value.toLowerCase().trim())}
            error={tried && !keyRule.test(key) ? t('finance.entities.keyWrong') : undefined}
          />
          <Select
            allowDeselect={false}
            label={t('finance.entities.kind')}
            data={entityKinds.map((value) => ({ value, label: t(`finance.entities.kinds.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(entityKinds.find((one) => one === value) ?? 'other')}
          />
          <TextInput
            maxLength={500}
            label={t('finance.entities.contact')}
            value={contact}
            onChange={(event) => setContact(event.currentTarget.value)}
            error={missing(contact)}
          />
          <Select
            allowDeselect={false}
            label={t('finance.entities.language')}
            data={languageKeys.map((value) => ({ value, label: t(`finance.entities.languages.${value}`) }))}
            value={language}
            onChange={(value) => setLanguage(languageKeys.find((one) => one === value) ?? 'ar')}
          />
          <Refusal error={make.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('shell.cancel')}
            </Button>
            <Button type="submit" loading={make.isPending}>
              {t('finance.entities.make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageKeys } from '../../i18n/language.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { audiences } from './commitment-types.ts';
import classes from './commitment.module.css';

interface PutFormProps {
  title: string;
  close: () => void;
  /** What must be known before it is proposed, one line each. */
  hints: readonly string[];
  ready: boolean;
  pending: boolean;
  error: unknown;
  submit: () => void;
  children: ReactNode;
}

/** A dialog in which a record is written and proposed: nothing leaves by it before another person signed. */
export function PutForm({ title, close, hints, ready, pending, error, submit, children }: PutFormProps) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={close} size="lg" title={title} closeButtonProps={{ 'aria-label': t('shell.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) submit();
        }}
      >
        <Stack gap="md">
          {children}
          {hints.map((hint) => (
            <Text key={hint} size="sm" c="dimmed">
              {hint}
            </Text>
          ))}
          <Refusal error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('shell.cancel')}
            </Button>
            <Button type="submit" loading={pending} disabled={!ready}>
              {t('pact.commitment.form.propose')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

export type Audience = (typeof audiences)[number];
export type TextLanguage = (typeof languageKeys)[number];

interface ReachFieldsProps {
  audience: Audience;
  language?: TextLanguage;
  change: (reach: { audience?: Audience; language?: TextLanguage }) => void;
}

/** For whom it is, and in which language it is written. */
export function ReachFields({ audience, language, change }: ReachFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.two}>
      <Select
        allowDeselect={false}
        label={t('pact.commitment.form.audience')}
        data={audiences.map((value) => ({ value, label: t(`pact.commitment.form.audiences.${value}`) }))}
        value={audience}
        onChange={(value) => change({ audience: audiences.find((one) => one === value) ?? 'members' })}
      />
      {language !== undefined && (
        <Select
          allowDeselect={false}
          label={t('pact.commitment.form.language')}
          data={languageKeys.map((value) => ({ value, label: t(`pact.commitment.form.languages.${value}`) }))}
          value={language}
          onChange={(value) => change({ language: languageKeys.find((one) => one === value) ?? 'ar' })}
        />
      )}
    </div>
  );
}

import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languageKeys } from '../../i18n/language.ts';
import type { Identity } from './member-types.ts';

export const blankIdentity = { state: '', names: { ar: '', en: '', fr: '' }, endpoint: '', contact: '', log: '' };
export type IdentityForm = typeof blankIdentity;

export const identityOf = ({ log, ...rest }: IdentityForm): Identity => ({ ...rest, ...(log !== '' && { log }) });

interface NameFieldsProps {
  of: 'nameIn' | 'allianceIn';
  value: IdentityForm['names'];
  change: (value: IdentityForm['names']) => void;
}

/** A name in the three languages of the alliance. */
export function NameFields({ of, value, change }: NameFieldsProps) {
  const { t } = useTranslation();
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
      {languageKeys.map((language) => (
        <TextInput
          key={language}
          required
          maxLength={300}
          dir={language === 'ar' ? 'rtl' : 'ltr'}
          label={t(`exchange.members.${of}.${language}`)}
          value={value[language]}
          onChange={(event) => change({ ...value, [language]: event.currentTarget.value })}
        />
      ))}
    </SimpleGrid>
  );
}

/** What the others will know of this state. */
export function IdentityFields({ value, change }: { value: IdentityForm; change: (value: IdentityForm) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <NameFields of="nameIn" value={value.names} change={(names) => change({ ...value, names })} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput
          required
          dir="ltr"
          maxLength={2}
          pattern="[A-Z]{2}"
          label={t('exchange.members.code')}
          value={value.state}
          onChange={(event) => change({ ...value, state: event.currentTarget.value.toUpperCase() })}
        />
        <TextInput
          required
          type="url"
          dir="ltr"
          pattern="https://.+"
          label={t('exchange.members.endpoint')}
          placeholder="https://node.example:8443"
          value={value.endpoint}
          onChange={(event) => change({ ...value, endpoint: event.currentTarget.value })}
        />
        <TextInput
          required
          label={t('exchange.members.contact')}
          value={value.contact}
          onChange={(event) => change({ ...value, contact: event.currentTarget.value })}
        />
        <TextInput
          dir="ltr"
          label={t('exchange.members.logName')}
          description={t('exchange.members.begins.logHint')}
          value={value.log}
          onChange={(event) => change({ ...value, log: event.currentTarget.value.trim().toLowerCase() })}
        />
      </SimpleGrid>
    </>
  );
}

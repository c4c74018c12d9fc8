import { MultiSelect, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../shell/language.ts';
import type { Role } from './accounts-query.ts';

export interface AccountWords {
  name: string;
  roles: string[];
  desks: string[];
}

interface AccountFieldsProps {
  value: AccountWords;
  change: (value: AccountWords) => void;
  roles: readonly Role[];
  tried: boolean;
}

/** Name, roles and desks: the part that making and changing share. */
export function AccountFields({ value, change, roles, tried }: AccountFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <TextInput
        data-autofocus
        label={t('accounts.name')}
        value={value.name}
        maxLength={200}
        onChange={(event) => change({ ...value, name: event.currentTarget.value })}
        error={tried && value.name.trim() === '' ? t('accounts.missing.name') : undefined}
      />
      <MultiSelect
        label={t('accounts.roles')}
        data={roles.map(({ role, title }) => ({ value: role, label: title[language] }))}
        value={value.roles}
        onChange={(chosen) => change({ ...value, roles: chosen })}
        error={tried && value.roles.length === 0 ? t('accounts.missing.roles') : undefined}
      />
      <TagsInput
        label={t('accounts.desks')}
        description={t('accounts.desksHint')}
        value={value.desks}
        onChange={(desks) => change({ ...value, desks })}
      />
    </>
  );
}

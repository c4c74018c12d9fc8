import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languageKeys } from '../../i18n/language.ts';

export type ThreeTexts = Record<'ar' | 'en' | 'fr', string>;

interface ThreeLanguagesProps {
  of: 'titleIn' | 'authorityIn';
  value: ThreeTexts;
  change: (value: ThreeTexts) => void;
  tried: boolean;
}

/** The same words in every language the node speaks. */
export function ThreeLanguages({ of, value, change, tried }: ThreeLanguagesProps) {
  const { t } = useTranslation();
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
      {languageKeys.map((language) => (
        <TextInput
          key={language}
          maxLength={300}
          label={t(`finance.lists.${of}.${language}`)}
          value={value[language]}
          onChange={(event) => change({ ...value, [language]: event.currentTarget.value })}
          error={tried && value[language].trim() === '' ? t('finance.lists.missing') : undefined}
        />
      ))}
    </SimpleGrid>
  );
}

export const blankTexts: ThreeTexts = { ar: '', en: '', fr: '' };

export const wholeTexts = (value: ThreeTexts): boolean => Object.values(value).every((text) => text.trim() !== '');

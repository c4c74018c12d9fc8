import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { languageKeys, languageNames } from '../i18n/language.ts';
import { useKeepPreferences, useLanguage, useTurnLanguage } from './language.ts';

export function LanguageMenu() {
  const { t } = useTranslation();
  const current = useLanguage();
  const turn = useTurnLanguage();
  const keep = useKeepPreferences();
  return (
    <Menu position="bottom-end" width={170}>
      <Menu.Target>
        <Tooltip label={t('shell.language.change')}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('shell.language.change')}>
            <IconLanguage size={20} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {languageKeys.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            rightSection={language === current ? <IconCheck size={16} /> : undefined}
            aria-current={language === current}
            onClick={() => {
              turn(language);
              keep({ language });
            }}
          >
            <bdi>{languageNames[language]}</bdi>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

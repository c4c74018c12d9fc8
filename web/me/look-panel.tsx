import { SegmentedControl, Text, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Language, languageKeys, languageNames } from '../i18n/language.ts';
import { Panel } from '../parts/panel.tsx';
import { type Theme, useKeepPreferences, useLanguage, useTurnLanguage } from '../shell/language.ts';
import classes from './me.module.css';

const themes = ['light', 'dark', 'auto'] as const;

export function LookPanel() {
  const { t } = useTranslation();
  const language = useLanguage();
  const turn = useTurnLanguage();
  const keep = useKeepPreferences();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Panel title={t('me.look.title')}>
      <div className={classes.choices}>
        <div>
          <Text size="sm" c="dimmed">
            {t('shell.language.label')}
          </Text>
          <SegmentedControl
            aria-label={t('shell.language.label')}
            value={language}
            data={languageKeys.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
            onChange={(value) => {
              turn(value as Language);
              keep({ language: value as Language });
            }}
          />
        </div>
        <div>
          <Text size="sm" c="dimmed">
            {t('shell.theme.label')}
          </Text>
          <SegmentedControl
            aria-label={t('shell.theme.label')}
            value={colorScheme}
            data={themes.map((value) => ({ value, label: t(`shell.theme.${value}`) }))}
            onChange={(value) => {
              setColorScheme(value as Theme);
              keep({ theme: value as Theme });
            }}
          />
        </div>
      </div>
    </Panel>
  );
}

import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconKeyboard, IconLanguage, IconLogout, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { languageKeys, languageNames } from '../i18n/language.ts';
import { screenRoutes } from '../routes.tsx';
import { openKeyboardHelp } from './keyboard-help.tsx';
import { useKeepPreferences, useLanguage, useTurnLanguage } from './language.ts';
import { useMay } from './session.ts';
import { useSignOut } from './sign-out.ts';

/** Go to any screen, do any act of the frame. Opened by Ctrl K or ⌘ K. */
export function CommandPalette() {
  const { t } = useTranslation();
  return (
    <Spotlight
      actions={[
        { group: t('shell.palette.go'), actions: useScreenActions() },
        { group: t('shell.palette.act'), actions: useFrameActions() },
      ]}
      shortcut={['mod + K']}
      nothingFound={t('shell.palette.nothing')}
      highlightQuery
      attributes={{ content: { 'aria-label': t('shell.palette.open') } }}
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.6} />,
        placeholder: t('shell.palette.search'),
        'aria-label': t('shell.palette.search'),
      }}
    />
  );
}

function useScreenActions(): SpotlightActionData[] {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  return screenRoutes
    .filter((s) => s.place !== undefined && (s.right === undefined || may(s.right)))
    .map((screen) => {
      const Icon = screen.place?.icon;
      return {
        id: screen.path,
        label: t(screen.title),
        leftSection: Icon === undefined ? undefined : <Icon size={19} stroke={1.6} />,
        onClick: () => void navigate({ to: screen.path }),
      };
    });
}

function useFrameActions(): SpotlightActionData[] {
  const { t } = useTranslation();
  const current = useLanguage();
  const turn = useTurnLanguage();
  const keep = useKeepPreferences();
  const signOut = useSignOut();
  const { setColorScheme } = useMantineColorScheme();
  const themes = [
    ['light', <IconSun key="light" size={19} stroke={1.6} />],
    ['dark', <IconMoon key="dark" size={19} stroke={1.6} />],
  ] as const;
  return [
    ...languageKeys
      .filter((language) => language !== current)
      .map((language) => ({
        id: `language-${language}`,
        label: languageNames[language],
        keywords: [t('shell.language.label')],
        leftSection: <IconLanguage size={19} stroke={1.6} />,
        onClick: () => {
          turn(language);
          keep({ language });
        },
      })),
    ...themes.map(([theme, leftSection]) => ({
      id: `theme-${theme}`,
      label: `${t('shell.theme.label')}: ${t(`shell.theme.${theme}`)}`,
      leftSection,
      onClick: () => {
        setColorScheme(theme);
        keep({ theme });
      },
    })),
    {
      id: 'keys',
      label: t('shell.keys.open'),
      leftSection: <IconKeyboard size={19} stroke={1.6} />,
      onClick: openKeyboardHelp,
    },
    {
      id: 'sign-out',
      label: t('shell.account.signOut'),
      leftSection: <IconLogout size={19} stroke={1.6} />,
      onClick: () => signOut.mutate(),
    },
  ];
}

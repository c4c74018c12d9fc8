import { ActionIcon, Menu, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useKeepPreferences } from './language.ts';

const themes = [
  ['light', IconSun],
  ['dark', IconMoon],
  ['auto', IconDeviceDesktop],
] as const;

export function ThemeMenu() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const keep = useKeepPreferences();
  const Current = themes.find(([name]) => name === colorScheme)?.[1] ?? IconDeviceDesktop;
  return (
    <Menu position="bottom-end" width={190}>
      <Menu.Target>
        <Tooltip label={t('shell.theme.change')}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('shell.theme.change')}>
            <Current size={19} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {themes.map(([theme, Icon]) => (
          <Menu.Item
            key={theme}
            leftSection={<Icon size={17} stroke={1.6} />}
            rightSection={theme === colorScheme ? <IconCheck size={16} /> : undefined}
            aria-current={theme === colorScheme}
            onClick={() => {
              setColorScheme(theme);
              keep({ theme });
            }}
          >
            {t(`shell.theme.${theme}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

import { Menu, UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { nameFor } from '../parts/name-for.ts';
import classes from './app-frame.module.css';
import { openKeyboardHelp } from './keyboard-help.tsx';
import { useLanguage } from './language.ts';
import { useActor } from './session.ts';
import { useSignOut } from './sign-out.ts';

export function AccountMenu() {
  const { t } = useTranslation();
  const actor = useActor();
  const name = nameFor(useLanguage(), actor.name);
  const signOut = useSignOut();
  const navigate = useNavigate();
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <UnstyledButton className={classes.person} aria-label={t('shell.account.menu', { name })}>
          <span className={classes.initial} data-initial={name.slice(0, 1)} />
          <bdi className={`${classes.personName} mantine-visible-from-lg`}>{name}</bdi>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <bdi>{actor.name}</bdi> · <bdi>{actor.username}</bdi>
        </Menu.Label>
        <Menu.Item leftSection={<IconUserCircle size={18} stroke={1.6} />} onClick={() => void navigate({ to: '/me' })}>
          {t('shell.account.me')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKeyboard size={18} stroke={1.6} />}
          rightSection={<kbd>?</kbd>}
          onClick={openKeyboardHelp}
        >
          {t('shell.keys.open')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.6} />} onClick={() => signOut.mutate()}>
          {t('shell.account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

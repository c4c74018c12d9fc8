import { Burger, UnstyledButton } from '@mantine/core';
import { useOs } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from './account-menu.tsx';
import classes from './app-frame.module.css';
import { useLanguage } from './language.ts';
import { LanguageMenu } from './language-menu.tsx';
import { Mark } from './mark.tsx';
import { useSession } from './session.ts';
import { ThemeMenu } from './theme-menu.tsx';

interface FrameHeaderProps {
  open: boolean;
  toggle: () => void;
}

export function FrameHeader({ open, toggle }: FrameHeaderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { node } = useSession();
  const os = useOs();
  return (
    <div className={classes.bar}>
      <Burger
        opened={open}
        onClick={toggle}
        hiddenFrom="md"
        size="sm"
        aria-label={t(open ? 'shell.nav.close' : 'shell.nav.open')}
        aria-expanded={open}
      />
      <Link to="/" className={classes.brand}>
        <Mark />
        <span className={classes.product}>{t('shell.product')}</span>
        <span className={classes.nodeName}>
          <bdi>{node.title[language]}</bdi>
        </span>
      </Link>
      <div className={classes.space} />
      <UnstyledButton
        className={classes.palette}
        onClick={spotlight.open}
        visibleFrom="sm"
        aria-keyshortcuts="Control+K Meta+K"
      >
        <IconSearch size={16} stroke={1.7} />
        <span>{t('shell.palette.open')}</span>
        <kbd dir="ltr">{os === 'macos' ? '⌘ K' : 'Ctrl K'}</kbd>
      </UnstyledButton>
      <LanguageMenu />
      <ThemeMenu />
      <AccountMenu />
    </div>
  );
}

import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ContradictionBanner } from '../exchange/logs/contradiction-banner.tsx';
import classes from './app-frame.module.css';
import { CommandPalette } from './command-palette.tsx';
import { FrameHeader } from './frame-header.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import { Navigation } from './navigation.tsx';
import { ActorContext, useSession } from './session.ts';

/** The frame around every screen: header, navigation, and the banner of an exercise. */
export function AppFrame() {
  const { t } = useTranslation();
  const { actor, node } = useSession();
  const [open, drawer] = useDisclosure(false);
  const { pathname } = useLocation();
  useEffect(drawer.close, [pathname]);
  if (actor === undefined) return null;
  return (
    <ActorContext value={actor}>
      <a className={classes.skip} href="#content">
        {t('shell.skip')}
      </a>
      <AppShell
        header={{ height: node.exercise ? 86 : 56 }}
        navbar={{ width: 244, breakpoint: 'md', collapsed: { mobile: !open } }}
        classNames={{ header: classes.header, navbar: classes.navbar, main: classes.main }}
      >
        <AppShell.Header>
          {node.exercise && <div className={classes.exercise}>{t('shell.exercise')}</div>}
          <FrameHeader open={open} toggle={drawer.toggle} />
        </AppShell.Header>
        <AppShell.Navbar aria-label={t('shell.nav.label')}>
          <Navigation />
        </AppShell.Navbar>
        <AppShell.Main id="content" tabIndex={-1}>
          <ContradictionBanner />
          <Outlet />
        </AppShell.Main>
      </AppShell>
      <CommandPalette />
      <KeyboardHelp />
    </ActorContext>
  );
}

import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageMenu } from '../../../shell/language-menu.tsx';
import { useLanguage } from '../../../shell/language.ts';
import { Mark } from '../../../shell/mark.tsx';
import { useSession } from '../../../shell/session.ts';
import { ThemeMenu } from '../../../shell/theme-menu.tsx';
import { useWindowTitle } from '../../../shell/window-title.ts';
import classes from './public.module.css';

interface PublicFrameProps {
  title: string;
  lead: string;
  /** The other of the two pages. */
  other: { to: string; title: string };
  children: ReactNode;
}

/** The public page: for somebody who comes once in a life, on whatever device. */
export function PublicFrame({ title, lead, other, children }: PublicFrameProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { node } = useSession();
  useWindowTitle(title);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div className={classes.brand}>
          <Mark size={34} />
          <span>
            <b>{t('shell.product')}</b>
            <bdi className={classes.node}>{node.title[language]}</bdi>
          </span>
        </div>
        <div className={classes.tools}>
          <LanguageMenu />
          <ThemeMenu />
        </div>
      </header>
      <main className={classes.main} id="content">
        {node.exercise && <p className={classes.exercise}>{t('shell.exercise')}</p>}
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.lead}>{lead}</p>
        <Anchor component={Link} to={other.to} className={classes.other}>
          {other.title}
        </Anchor>
        {children}
      </main>
      <footer className={classes.foot}>
        <p>{t('finance.redress.public.anybody')}</p>
        <Anchor component={Link} to="/sign-in" size="sm">
          {t('finance.redress.public.signIn')}
        </Anchor>
      </footer>
    </div>
  );
}

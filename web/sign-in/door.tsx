import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageMenu } from '../shell/language-menu.tsx';
import { useLanguage } from '../shell/language.ts';
import { Mark } from '../shell/mark.tsx';
import { useSession } from '../shell/session.ts';
import { ThemeMenu } from '../shell/theme-menu.tsx';
import { useWindowTitle } from '../shell/window-title.ts';
import classes from './door.module.css';
import { Lattice } from './lattice.tsx';

interface DoorProps {
  title: string;
  purpose: string;
  children: ReactNode;
}

/** The screens before the frame: our name and our sentence on one side, the one thing to do on the other. */
export function Door({ title, purpose, children }: DoorProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { node } = useSession();
  useWindowTitle(title);
  return (
    <div className={classes.door}>
      <aside className={classes.side}>
        <Lattice />
        <div className={classes.brand}>
          <Mark size={46} />
          <span className={classes.product}>{t('shell.product')}</span>
        </div>
        <p className={classes.motto}>{t('signIn.motto')}</p>
        <p className={classes.node}>
          <bdi>{node.title[language]}</bdi>
        </p>
      </aside>
      <main className={classes.main} id="content">
        <div className={classes.tools}>
          <LanguageMenu />
          <ThemeMenu />
        </div>
        <div className={classes.sheet}>
          {node.exercise && <p className={classes.exercise}>{t('shell.exercise')}</p>}
          <h1 className={classes.title}>{title}</h1>
          <p className={classes.purpose}>{purpose}</p>
          {children}
        </div>
        <p className={classes.redress}>
          <a href="/redress">{t('signIn.redress')}</a>
        </p>
      </main>
    </div>
  );
}

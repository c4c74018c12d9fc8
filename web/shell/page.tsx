import { Anchor } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../i18n/language.ts';
import classes from './page.module.css';
import { useWindowTitle } from './window-title.ts';

interface PageProps {
  title: string;
  /** What stands beside the title: a badge, a state. */
  mark?: ReactNode;
  /** One line: what this screen is for. */
  purpose?: ReactNode;
  /** Buttons; the main one last. */
  actions?: ReactNode;
  /** The screen above this one. */
  back?: { to: string; title: string };
  /** `reading` for forms and texts, `wide` for tables and comparisons. */
  width?: 'reading' | 'wide';
  children: ReactNode;
}

/** The one pattern of a screen: way back, title, one-line purpose, actions, content. Sets the window's title and takes the focus after navigation. */
export function Page({ title, mark, purpose, actions, back, width = 'wide', children }: PageProps) {
  useWindowTitle(title);
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const state = window.history.state as { __TSR_index?: number } | null;
    // Not on the very first page: there the reader begins where the browser begins.
    if ((state?.__TSR_index ?? 0) > 0) heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.head}>
        <div className={classes.words}>
          {back !== undefined && <WayBack {...back} />}
          <div className={classes.titleLine}>
            <h1 ref={heading} tabIndex={-1} className={classes.title}>
              <bdi>{title}</bdi>
            </h1>
            {mark}
          </div>
          {purpose !== undefined && <p className={classes.purpose}>{purpose}</p>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

function WayBack({ to, title }: { to: string; title: string }) {
  const { i18n } = useTranslation();
  const Arrow = directionOf(i18n.language) === 'rtl' ? IconArrowRight : IconArrowLeft;
  return (
    <Anchor component={Link} to={to} className={classes.back}>
      <Arrow size={15} stroke={1.8} />
      {title}
    </Anchor>
  );
}

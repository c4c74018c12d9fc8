import type { ReactNode } from 'react';
import classes from './panel.module.css';

interface PanelProps {
  title?: string;
  /** Beside the title: a link, a button. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The act that fills an empty panel, under the words that say it is empty. */
export function PanelAct({ children }: { children: ReactNode }) {
  return <div className={`not-on-paper ${classes.act}`}>{children}</div>;
}

/** A surface on the paper: one thing, with its heading. */
export function Panel({ title, aside, children }: PanelProps) {
  return (
    <section className={classes.panel}>
      {title !== undefined && (
        <header className={classes.head}>
          <h2 className={classes.title}>{title}</h2>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}

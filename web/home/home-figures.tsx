import type { ReactNode } from 'react';
import classes from './home.module.css';

/** Numbers of one room under its name. */
export function HomeFigures({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.group}>
      <h2 className={classes.groupTitle}>{title}</h2>
      {children}
    </section>
  );
}

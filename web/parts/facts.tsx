import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** A title and what is said under it. */
export type Fact = readonly [title: string, value: ReactNode];

/** Titles and values, one below the other; on a wide screen side by side. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(([title, value]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
